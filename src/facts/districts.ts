import type { Localized } from '#src/i18n/locales.ts';

/** The 18 districts of Hong Kong by their official names; their outlines are in `data/places/districts.topo.json`. */
export const DISTRICTS = {
  'central-western': { en: 'Central and Western', tc: '中西區', sc: '中西区' },
  'wan-chai': { en: 'Wan Chai', tc: '灣仔區', sc: '湾仔区' },
  eastern: { en: 'Eastern', tc: '東區', sc: '东区' },
  southern: { en: 'Southern', tc: '南區', sc: '南区' },
  'yau-tsim-mong': { en: 'Yau Tsim Mong', tc: '油尖旺區', sc: '油尖旺区' },
  'sham-shui-po': { en: 'Sham Shui Po', tc: '深水埗區', sc: '深水埗区' },
  'kowloon-city': { en: 'Kowloon City', tc: '九龍城區', sc: '九龙城区' },
  'wong-tai-sin': { en: 'Wong Tai Sin', tc: '黃大仙區', sc: '黄大仙区' },
  'kwun-tong': { en: 'Kwun Tong', tc: '觀塘區', sc: '观塘区' },
  'tsuen-wan': { en: 'Tsuen Wan', tc: '荃灣區', sc: '荃湾区' },
  'tuen-mun': { en: 'Tuen Mun', tc: '屯門區', sc: '屯门区' },
  'yuen-long': { en: 'Yuen Long', tc: '元朗區', sc: '元朗区' },
  north: { en: 'North', tc: '北區', sc: '北区' },
  'tai-po': { en: 'Tai Po', tc: '大埔區', sc: '大埔区' },
  'sai-kung': { en: 'Sai Kung', tc: '西貢區', sc: '西贡区' },
  'sha-tin': { en: 'Sha Tin', tc: '沙田區', sc: '沙田区' },
  'kwai-tsing': { en: 'Kwai Tsing', tc: '葵青區', sc: '葵青区' },
  islands: { en: 'Islands', tc: '離島區', sc: '离岛区' },
} as const satisfies Record<string, Localized>;
export type District = keyof typeof DISTRICTS;
