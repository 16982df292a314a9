import type { Localized } from '#src/i18n/locales.ts';

const minutes = (seconds: number) => Math.round(seconds / 60);

export const BRIEFING_WORDS = {
  read: { en: 'Read the transcript', tc: '閱讀文字稿', sc: '阅读文字稿' },
  present: { en: 'Present', tc: '放映', sc: '放映' },
  presenter: { en: 'Speak', tc: '演講', sc: '演讲' },
  handout: { en: 'Hand-out', tc: '講義', sc: '讲义' },
  copy: { en: 'Make a copy to change', tc: '複製一份來編輯', sc: '复制一份来编辑' },
  own: { en: 'Your own briefings', tc: '自製簡報', sc: '自制简报' },
  ownLede: {
    en: 'They stay in this browser; nothing is sent. Keep a file of what matters, as browsers may clear what they store.',
    tc: '只存於此瀏覽器，不會傳送。瀏覽器或會清除儲存內容，重要的簡報請另存檔案。',
    sc: '只保存在此浏览器，不会发送。浏览器可能会清除保存的内容，重要的简报请另存文件。',
  },
  all: { en: 'All briefings', tc: '所有簡報', sc: '所有简报' },
  contents: { en: 'Slides', tc: '投影片', sc: '幻灯片' },
  notes: { en: 'Notes', tc: '講稿', sc: '讲稿' },
  inAtlas: { en: 'In the atlas', tc: '在圖集查看', sc: '在图集查看' },
  missing: {
    en: 'This atlas no longer has what stood here:',
    tc: '本圖集已沒有此處的內容：',
    sc: '本图集已没有此处的内容：',
  },
  changed: {
    en: 'Figures have changed since this slide was made',
    tc: '製作此投影片後數字有變',
    sc: '制作此幻灯片后数字有变',
  },
  gone: {
    en: 'Figures of this slide are no longer stated',
    tc: '此投影片的部分數字已不再載列',
    sc: '此幻灯片的部分数字已不再载列',
  },
  pageLede: {
    en: 'Ready briefings, each slide resting on the figures and drawings of the atlas, with notes for the speaker in three languages.',
    tc: '現成的簡報：每張投影片都以本圖集的數字及圖表為本，並附三種語言的講稿。',
    sc: '现成的简报：每张幻灯片都以本图集的数字及图表为本，并附三种语言的讲稿。',
  },
  lede: {
    en: 'The transcript holds what each slide shows, in words, with its caption and what the speaker says.',
    tc: '文字稿以文字記述各張投影片的畫面、說明及講稿。',
    sc: '文字稿以文字记述各张幻灯片的画面、说明及讲稿。',
  },
} as const satisfies Record<string, Localized>;

/** How much a briefing is. */
export const sayExtent: Localized<(slides: number, seconds: number) => string> = {
  en: (slides, seconds) => `${slides} slides, about ${minutes(seconds)} minutes`,
  tc: (slides, seconds) => `${slides}張投影片，約${minutes(seconds)}分鐘`,
  sc: (slides, seconds) => `${slides}张幻灯片，约${minutes(seconds)}分钟`,
};

/** Which slide it is, for a reader who comes by a link. */
export const saySlide: Localized<(number: number, of: number) => string> = {
  en: (number, of) => `Slide ${number} of ${of}`,
  tc: (number, of) => `第${number}張，共${of}張`,
  sc: (number, of) => `第${number}张，共${of}张`,
};

export const saySeconds: Localized<(seconds: number) => string> = {
  en: (seconds) => `${seconds} s`,
  tc: (seconds) => `${seconds}秒`,
  sc: (seconds) => `${seconds}秒`,
};

/** The stretch of time that a slide shows. */
export const sayStretch: Localized<(from: number, to: number) => string> = {
  en: (from, to) => `${from} to ${to}`,
  tc: (from, to) => `${from}年至${to}年`,
  sc: (from, to) => `${from}年至${to}年`,
};
