import type { Localized } from '#src/i18n/locales.ts';

export const SHOW_WORDS = {
  document: {
    en: 'Source: fact sheet “Innovation and Technology” of the Hong Kong Government. Not an official publication',
    tc: '資料來源：香港特別行政區政府便覽《創新及科技》。並非官方刊物',
    sc: '资料来源：香港特别行政区政府便览《创新及科技》。并非官方出版物',
  },
  fromPage: {
    en: 'What this page of the atlas shows. Not an official publication.',
    tc: '圖集此頁的內容。並非官方刊物。',
    sc: '图集此页的内容。并非官方出版物。',
  },
  marks: {
    en: 'A mark is as wide as its date is vague; hollow marks were plans.',
    tc: '標記的闊度等於日期的含糊程度；空心者屬計劃。',
    sc: '标记的宽度等于日期的模糊程度；空心者属计划。',
  },
  hollow: {
    en: 'Positions come from outside the document; a hollow sign was still a plan.',
    tc: '位置來自文件以外的資料；空心標記當時仍屬計劃。',
    sc: '位置来自文件以外的资料；空心标记当时仍属计划。',
  },
  controls: { en: 'Controls of the briefing', tc: '簡報控制', sc: '简报控制' },
  back: { en: 'Back', tc: '上一步', sc: '上一步' },
  next: { en: 'Next', tc: '下一步', sc: '下一步' },
  overview: { en: 'All slides', tc: '所有投影片', sc: '所有幻灯片' },
  language: { en: 'Language', tc: '語言', sc: '语言' },
  blackOut: { en: 'Black out', tc: '黑屏', sc: '黑屏' },
  black: {
    en: 'The screen is black. Any step brings the slide back.',
    tc: '畫面已轉黑，按任何一步即可返回。',
    sc: '屏幕已变黑，按任意一步即可返回。',
  },
  fullScreen: { en: 'Full screen', tc: '全螢幕', sc: '全屏' },
  speaker: { en: 'Speaker’s window', tc: '講者視窗', sc: '讲者窗口' },
  end: { en: 'End', tc: '結束', sc: '结束' },
  pause: { en: 'Pause', tc: '暫停', sc: '暂停' },
  goOn: { en: 'Go on by itself', tc: '繼續自動播放', sc: '继续自动播放' },
  fullDenied: {
    en: 'The browser did not give the whole screen; the briefing goes on in this window. Try again, or use the browser’s own key.',
    tc: '瀏覽器未能轉為全螢幕，簡報會在此視窗繼續。請再試，或使用瀏覽器本身的按鍵。',
    sc: '浏览器未能转为全屏，简报会在此窗口继续。请再试，或使用浏览器自己的按键。',
  },
  blocked: {
    en: 'The browser blocked the new window.',
    tc: '瀏覽器攔截了新視窗。',
    sc: '浏览器拦截了新窗口。',
  },
  byHand: { en: 'Open it by hand', tc: '自行開啟', sc: '手动打开' },
  otherVersion: {
    en: 'Another window shows this briefing in another version of the atlas: load both anew.',
    tc: '另一視窗以不同版本的圖集展示此簡報：請重新載入兩個視窗。',
    sc: '另一窗口以不同版本的图集展示此简报：请重新加载两个窗口。',
  },
  ended: {
    en: 'The speaker has ended the briefing.',
    tc: '講者已結束簡報。',
    sc: '讲者已结束简报。',
  },
  none: { en: 'There is no such briefing', tc: '沒有這份簡報', sc: '没有这份简报' },
  noneMore: {
    en: 'Neither the atlas nor this browser has a briefing called',
    tc: '圖集及此瀏覽器均沒有以下名稱的簡報：',
    sc: '图集和此浏览器都没有以下名称的简报：',
  },
} as const satisfies Record<string, Localized>;

/** What is told when a slide appears. */
export const sayNow: Localized<(number: number, of: number, heading: string) => string> = {
  en: (number, of, heading) => `Slide ${number} of ${of}: ${heading}`,
  tc: (number, of, heading) => `第${number}張，共${of}張：${heading}`,
  sc: (number, of, heading) => `第${number}张，共${of}张：${heading}`,
};
