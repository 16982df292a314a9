import type { Localized } from '#src/i18n/locales.ts';

/** Heads of columns of the table of sites. */
export const SITE_WORDS = {
  site: { en: 'Site', tc: '地點', sc: '地点' },
  value: { en: 'Area or date', tc: '面積或日期', sc: '面积或日期' },
  shared: { en: 'Area shared with others', tc: '與其他地點合共的面積', sc: '与其他地点合计的面积' },
  latitude: { en: 'Latitude', tc: '北緯', sc: '北纬' },
  longitude: { en: 'Longitude', tc: '東經', sc: '东经' },
} as const satisfies Record<string, Localized>;
