import type { Localized } from '#src/i18n/locales.ts';

export const REPORT_WORDS = {
  heading: { en: 'Later reports', tc: '其後的報道', sc: '其后的报道' },
  show: {
    en: 'Show later reports, from outside the fact sheet',
    tc: '顯示其後的報道，來自便覽以外',
    sc: '显示其后的报道，来自便览以外',
  },
  hide: { en: 'Hide later reports', tc: '隱藏其後的報道', sc: '隐藏其后的报道' },
  none: { en: 'No later report was found.', tc: '未找到其後的報道。', sc: '未找到其后的报道。' },
  loading: { en: 'Fetching later reports…', tc: '正在載入其後的報道…', sc: '正在加载其后的报道…' },
  failed: { en: 'The later reports could not be fetched.', tc: '未能載入其後的報道。', sc: '未能加载其后的报道。' },
} as const satisfies Record<string, Localized>;
