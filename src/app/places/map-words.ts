import type { Localized } from '#src/i18n/locales.ts';

/** A length on the map's scale. */
export const lengthOf: Localized<(km: number) => string> = {
  en: (km) => (km < 1 ? `${km * 1000} m` : `${km} km`),
  tc: (km) => (km < 1 ? `${km * 1000}米` : `${km}公里`),
  sc: (km) => (km < 1 ? `${km * 1000}米` : `${km}公里`),
};

/** What the map shows when a year is chosen. */
export const inYear: Localized<(year: number) => string> = {
  en: (year) => `What the document tells of ${year}. Sites are dotted where it tells nothing of that year.`,
  tc: (year) => `文件所載${year}年的情況；未有載述的以點線表示。`,
  sc: (year) => `文件所载${year}年的情况；没有载述的以点线表示。`,
};

/** Why the map is a plain drawing, or less than it could be. */
export const MAP_FAULTS = {
  'no-webgl': {
    en: 'This browser cannot draw the moving map, so a plain one stands here, with the same sites and keys.',
    tc: '此瀏覽器未能繪畫動態地圖，現以平面地圖代替，地點及按鍵相同。',
    sc: '此浏览器不能绘制动态地图，现以平面地图代替，地点和按键相同。',
  },
  lost: {
    en: 'The graphics of this computer failed, so a plain map stands here, with the same sites and keys.',
    tc: '電腦的圖像功能失效，現以平面地圖代替，地點及按鍵相同。',
    sc: '电脑的图形功能失效，现以平面地图代替，地点和按键相同。',
  },
  worker: {
    en: 'A part of the moving map could not be fetched, so a plain one stands here, with the same sites and keys.',
    tc: '未能載入動態地圖的部分程式，現以平面地圖代替，地點及按鍵相同。',
    sc: '无法加载动态地图的部分程序，现以平面地图代替，地点和按键相同。',
  },
  'too-slow': {
    en: 'The moving map took too long to start, so a plain one stands here, with the same sites and keys.',
    tc: '動態地圖啟動需時過久，現以平面地圖代替，地點及按鍵相同。',
    sc: '动态地图启动过久，现以平面地图代替，地点和按键相同。',
  },
  failed: {
    en: 'The moving map could not be started, so a plain one stands here, with the same sites and keys.',
    tc: '動態地圖未能啟動，現以平面地圖代替，地點及按鍵相同。',
    sc: '动态地图无法启动，现以平面地图代替，地点和按键相同。',
  },
  data: {
    en: 'The fine base map could not be fetched. The coast is coarser; the sites are where they were.',
    tc: '未能載入精細底圖，海岸線較為粗略，地點位置不變。',
    sc: '无法加载精细底图，海岸线较为粗略，地点位置不变。',
  },
} as const satisfies Record<string, Localized>;
export type MapFault = keyof typeof MAP_FAULTS;
