import type { Localized } from '#src/i18n/locales.ts';

export const OFFLINE_WORDS = {
  strip: { en: 'This copy of the atlas', tc: '本機圖集', sc: '本机图集' },
  ready: { en: 'Ready without network', tc: '可離線使用', sc: '可离线使用' },
  offer: { en: 'There is a new version of the atlas.', tc: '圖集已有新版本。', sc: '图集已有新版本。' },
  accept: { en: 'Reload with the new version', tc: '改用新版本', sc: '改用新版本' },
  later: { en: 'Later', tc: '稍後', sc: '稍后' },
  typefaces: {
    en: 'The atlas’s own typefaces did not come; those of this computer stand in.',
    tc: '圖集的字體未能載入，暫以電腦的字體代替。',
    sc: '图集的字体未能加载，暂以电脑的字体代替。',
  },
} as const satisfies Record<string, Localized>;
