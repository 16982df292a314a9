import type { Localized } from '#src/i18n/locales.ts';

export const SLIDES_WORDS = {
  save: { en: 'Slides (.pptx)', tc: '投影片檔（.pptx）', sc: '幻灯片文件（.pptx）' },
  onSlide: { en: 'On the slide', tc: '投影片內容', sc: '幻灯片内容' },
  loading: { en: 'Fetching what writes the slides…', tc: '正在載入製作程式……', sc: '正在加载制作程序……' },
  offline: {
    en: 'What writes the slides could not be fetched. Check the connection and try again.',
    tc: '未能載入製作程式。請檢查連線，然後再試。',
    sc: '未能加载制作程序。请检查连接，然后再试。',
  },
} as const satisfies Record<string, Localized>;

export const sayMaking: Localized<(number: number, of: number) => string> = {
  en: (number, of) => `Making slide ${number} of ${of}…`,
  tc: (number, of) => `正在製作第${number}張，共${of}張……`,
  sc: (number, of) => `正在制作第${number}张，共${of}张……`,
};

export const saySaved: Localized<(name: string) => string> = {
  en: (name) => `Saved as ${name}`,
  tc: (name) => `已存成${name}`,
  sc: (name) => `已保存为${name}`,
};

export const sayFailed: Localized<(number: number, reason: string) => string> = {
  en: (number, reason) => `Slide ${number} could not be made, so nothing was saved: ${reason}`,
  tc: (number, reason) => `第${number}張未能製成，因此沒有存檔：${reason}`,
  sc: (number, reason) => `第${number}张未能制成，因此没有保存：${reason}`,
};
