import type { Layout } from '#src/decks/deck.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';

export const BUILD_WORDS = {
  briefings: { en: 'Briefings', tc: '簡報', sc: '简报' },
  title: { en: 'Title of the briefing', tc: '簡報標題', sc: '简报标题' },
  slides: { en: 'Slides', tc: '投影片', sc: '幻灯片' },
  canvas: { en: 'The slide', tc: '投影片畫面', sc: '幻灯片画面' },
  settings: { en: 'Settings of the slide', tc: '投影片設定', sc: '幻灯片设置' },
  shownIn: { en: 'Shown in', tc: '顯示語言', sc: '显示语言' },
  undo: { en: 'Undo', tc: '復原', sc: '撤销' },
  redo: { en: 'Redo', tc: '重做', sc: '重做' },
  present: { en: 'Present', tc: '放映', sc: '放映' },
  handout: { en: 'Hand-out', tc: '講義', sc: '讲义' },
  transcript: { en: 'Transcript', tc: '文字稿', sc: '文字稿' },
  exportFile: { en: 'Save as a file', tc: '另存為檔案', sc: '另存为文件' },
  edit: { en: 'Change', tc: '編輯', sc: '编辑' },
  copy: { en: 'Make a copy to change', tc: '複製一份來編輯', sc: '复制一份来编辑' },
  remove: { en: 'Delete', tc: '刪除', sc: '删除' },
  removed: { en: 'Deleted:', tc: '已刪除：', sc: '已删除：' },
  earlier: { en: 'Earlier', tc: '移前', sc: '前移' },
  later: { en: 'Later', tc: '移後', sc: '后移' },
  duplicate: { en: 'Duplicate', tc: '複製', sc: '复制' },
  removeSlide: { en: 'Remove', tc: '移除', sc: '移除' },
  addView: { en: 'Add a view', tc: '加入圖表或數字', sc: '加入图表或数字' },
  ofSlide: { en: 'Chosen slide', tc: '所選投影片', sc: '所选幻灯片' },
  heading: { en: 'Headline', tc: '標題', sc: '标题' },
  caption: { en: 'Caption', tc: '說明', sc: '说明' },
  notes: { en: 'Notes for the speaker', tc: '講稿', sc: '讲稿' },
  ownHeading: { en: 'Write another headline', tc: '自訂標題', sc: '自定标题' },
  findingHeading: { en: 'Use the finding again', tc: '改回圖表所示', sc: '改回图表所示' },
  headingIsFinding: {
    en: 'The finding of the chart is the headline; it keeps its figures.',
    tc: '以圖表的發現為標題，數字隨之更新。',
    sc: '以图表的发现为标题，数字随之更新。',
  },
  insert: { en: 'Insert a figure', tc: '插入數字', sc: '插入数字' },
  reads: { en: 'Reads:', tc: '讀作：', sc: '读作：' },
  filled: { en: 'filled', tc: '已填', sc: '已填' },
  empty: { en: 'empty', tc: '空白', sc: '空白' },
  typed: {
    en: 'Digits typed by hand have no source. Insert the figure instead.',
    tc: '自行輸入的數字沒有出處，請改用「插入數字」。',
    sc: '自行输入的数字没有出处，请改用“插入数字”。',
  },
  unsound: {
    en: 'Not kept yet: braces only stand around the name of a figure, and a headline cannot be empty.',
    tc: '尚未儲存：大括號只可用於數字名稱，標題亦不可空白。',
    sc: '尚未保存：大括号只可用于数字名称，标题也不可空白。',
  },
  layout: { en: 'Layout', tc: '版式', sc: '版式' },
  view: { en: 'View', tc: '內容', sc: '内容' },
  showOn: { en: 'On the slide', tc: '顯示方式', sc: '显示方式' },
  builds: { en: 'Show one by one', tc: '逐項顯示', sc: '逐项显示' },
  time: { en: 'Time', tc: '時間', sc: '时间' },
  planned: { en: 'Planned, in seconds', tc: '預計秒數', sc: '预计秒数' },
  upToHere: { en: 'Up to here', tc: '至此共', sc: '至此共' },
  data: { en: 'Data', tc: '數據', sc: '数据' },
  edition: { en: 'Edition', tc: '版本', sc: '版本' },
  figures: { en: 'Figures it rests on', tc: '所依據的數字', sc: '所依据的数字' },
  derived: { en: 'Of these derived here', tc: '其中由本圖集計算', sc: '其中由本图集计算' },
  drift: { en: 'Changed since added', tc: '加入後有變', sc: '加入后有变' },
  none: { en: 'none', tc: '沒有', sc: '没有' },
  smallest: { en: 'Smallest text', tc: '最小文字', sc: '最小文字' },
  tooSmall: {
    en: 'Too small to read from the back: choose a simpler view.',
    tc: '文字太小，後排難以看清，請選用較簡單的圖表。',
    sc: '文字太小，后排难以看清，请选用较简单的图表。',
  },
  ofHeight: { en: 'of the height', tc: '（佔高度）', sc: '（占高度）' },
  more: { en: 'Add beside it', tc: '並排加入', sc: '并排加入' },
  addFigure: { en: 'Add a figure', tc: '加入數字', sc: '加入数字' },
  addLine: { en: 'Add a line', tc: '加入一行', sc: '加入一行' },
  line: { en: 'Line', tc: '行', sc: '行' },
  takeOff: { en: 'Take off the slide', tc: '從投影片移除', sc: '从幻灯片移除' },
  find: { en: 'Find a chart or a figure', tc: '搜尋圖表或數字', sc: '搜索图表或数字' },
  findFigure: { en: 'Find a figure', tc: '搜尋數字', sc: '搜索数字' },
  nothing: { en: 'Nothing found.', tc: '沒有結果。', sc: '没有结果。' },
  titleSlide: { en: 'A title slide', tc: '標題投影片', sc: '标题幻灯片' },
  wordsSlide: { en: 'A slide of words', tc: '文字投影片', sc: '文字幻灯片' },
  mapSlide: { en: 'The map', tc: '地圖', sc: '地图' },
  timelineSlide: { en: 'The timeline', tc: '時間線', sc: '时间线' },
  newTitle: { en: 'A title', tc: '標題', sc: '标题' },
  newLine: { en: 'A line of words', tc: '一行文字', sc: '一行文字' },
  unready: {
    en: 'This briefing comes with the atlas and cannot be changed. A copy of it can.',
    tc: '這份簡報隨圖集提供，不能更改，但可以複製一份來編輯。',
    sc: '这份简报随图集提供，不能更改，但可以复制一份来编辑。',
  },
  newDeck: { en: 'New briefing', tc: '新簡報', sc: '新简报' },
  import: { en: 'Open a file', tc: '開啟檔案', sc: '打开文件' },
  dropHere: { en: 'or drop it on this page', tc: '或把檔案拖放到此頁', sc: '或把文件拖放到此页' },
  imported: { en: 'Opened:', tc: '已開啟：', sc: '已打开：' },
  notImported: {
    en: 'This file was not opened. Nothing was changed.',
    tc: '未能開啟此檔案，所有簡報維持不變。',
    sc: '未能打开此文件，所有简报保持不变。',
  },
  noRoom: {
    en: 'This browser holds as many briefings as it may. Delete one first.',
    tc: '此瀏覽器的簡報數目已達上限，請先刪除一份。',
    sc: '此浏览器的简报数目已达上限，请先删除一份。',
  },
  unread: {
    en: 'These texts in this browser could not be read. They are kept apart, unchanged.',
    tc: '此瀏覽器內有以下內容無法讀取，已原封不動另行保存。',
    sc: '此浏览器内有以下内容无法读取，已原封不动另行保存。',
  },
  lostIndex: {
    en: 'The list of briefings could not be read, so their order is new. No briefing was lost.',
    tc: '簡報清單無法讀取，次序已重排，簡報並無遺失。',
    sc: '简报列表无法读取，次序已重排，简报没有丢失。',
  },
  saveText: { en: 'Save the text', tc: '儲存內容', sc: '保存内容' },
  discard: { en: 'Delete for good', tc: '永久刪除', sc: '永久删除' },
  retry: { en: 'Try again', tc: '再試一次', sc: '重试' },
  elsewhere: {
    en: 'Another window has changed this briefing. Which one is to stay?',
    tc: '另一視窗更改了這份簡報。要保留哪一份？',
    sc: '另一窗口更改了这份简报。要保留哪一份？',
  },
  takenAway: {
    en: 'Another window has deleted this briefing. Is it to stay?',
    tc: '另一視窗刪除了這份簡報。要保留嗎？',
    sc: '另一窗口删除了这份简报。要保留吗？',
  },
  keepMine: { en: 'Keep this one', tc: '保留這份', sc: '保留这份' },
  takeTheirs: { en: 'Take the other', tc: '採用另一份', sc: '采用另一份' },
} as const satisfies Record<string, Localized>;

export const LAYOUT_WORDS: Readonly<Record<Layout, Localized>> = {
  title: { en: 'Title', tc: '標題', sc: '标题' },
  finding: { en: 'Chart', tc: '圖表', sc: '图表' },
  pair: { en: 'Two charts', tc: '兩圖並列', sc: '两图并列' },
  number: { en: 'Numbers', tc: '數字', sc: '数字' },
  map: { en: 'Map', tc: '地圖', sc: '地图' },
  closing: { en: 'Words', tc: '文字', sc: '文字' },
};

/** How each language is written on its own switch. */
export const LANGUAGE_SIGNS: Localized = { en: 'EN', tc: '繁', sc: '简' };
const LANGUAGE_NAMES: ReadonlyMap<Locale, Localized> = new Map([
  ['en', { en: 'English', tc: '英文', sc: '英文' }],
  ['tc', { en: 'Traditional Chinese', tc: '繁體中文', sc: '繁体中文' }],
  ['sc', { en: 'Simplified Chinese', tc: '簡體中文', sc: '简体中文' }],
]);

/** What a language is called in the language of the reader. */
export const languageName = (named: Locale, locale: Locale) => LANGUAGE_NAMES.get(named)?.[locale] ?? named;

export const sayNumber: Localized<(number: number) => string> = {
  en: (number) => `Slide ${number}`,
  tc: (number) => `第${number}張`,
  sc: (number) => `第${number}张`,
};

export const sayMoved: Localized<(number: number, of: number) => string> = {
  en: (number, of) => `Now slide ${number} of ${of}`,
  tc: (number, of) => `現為第${number}張，共${of}張`,
  sc: (number, of) => `现为第${number}张，共${of}张`,
};

/** A length of time as a speaker reads it. */
export function sayDuration(seconds: number, locale: Locale): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const units = { en: [' min', ' s'], tc: ['分', '秒'], sc: ['分', '秒'] }[locale];
  const parts = [...(minutes > 0 ? [minutes + (units[0] ?? '')] : []), ...(rest > 0 ? [rest + (units[1] ?? '')] : [])];
  return parts.join(locale === 'en' ? ' ' : '');
}

export const saySaved: Localized<(time: string) => string> = {
  en: (time) => `Saved in this browser ${time}`,
  tc: (time) => `已存於此瀏覽器 ${time}`,
  sc: (time) => `已保存在此浏览器 ${time}`,
};

/** Why a briefing is not being saved. */
export const UNSAVED: Readonly<Record<'blocked' | 'full' | 'elsewhere' | 'too-many', Localized>> = {
  blocked: {
    en: 'Not being saved: this browser does not let the atlas store anything.',
    tc: '未有儲存：此瀏覽器不容許圖集儲存內容。',
    sc: '未保存：此浏览器不允许图集保存内容。',
  },
  full: {
    en: 'Not being saved: the browser’s storage is full.',
    tc: '未有儲存：瀏覽器的儲存空間已滿。',
    sc: '未保存：浏览器的存储空间已满。',
  },
  elsewhere: {
    en: 'Not being saved: another window has changed it.',
    tc: '未有儲存：另一視窗更改了簡報。',
    sc: '未保存：另一窗口更改了简报。',
  },
  'too-many': {
    en: 'Not being saved: this browser holds as many briefings as it may.',
    tc: '未有儲存：此瀏覽器的簡報數目已達上限。',
    sc: '未保存：此浏览器的简报数目已达上限。',
  },
};
