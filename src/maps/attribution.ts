import type { Localized } from '#src/i18n/locales.ts';

/** What stands under every map drawn from `data/places/`; the names are those the licences ask for. */
export const ATTRIBUTION: Localized = {
  en: 'Districts: MapSVG (CC BY 4.0), modified | Mainland coast: © OpenStreetMap contributors (ODbL) | Reclamation after Lands Department open data, and footprints: approximate',
  tc: '分區：MapSVG（CC BY 4.0），經修改｜內地海岸線：© OpenStreetMap貢獻者（ODbL）｜填海範圍參照地政總署開放數據，與園區輪廓均為約略示意',
  sc: '分区：MapSVG（CC BY 4.0），经修改｜内地海岸线：© OpenStreetMap贡献者（ODbL）｜填海范围参照地政总署开放数据，与园区轮廓均为约略示意',
};
