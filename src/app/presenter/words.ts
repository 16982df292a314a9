import type { RoomLanguage } from '#src/decks/show.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';

/** Words of the speaker's window. */
export const WORDS = {
  now: { en: 'Now', tc: '現時', sc: '当前' },
  asSeen: { en: ', as the audience sees it', tc: '，即觀眾所見', sc: '，即观众所见' },
  next: { en: 'Next', tc: '下一張', sc: '下一张' },
  back: { en: 'Back', tc: '上一步', sc: '上一步' },
  forward: { en: 'Next', tc: '下一步', sc: '下一步' },
  last: { en: 'This is the last slide.', tc: '這是最後一張。', sc: '这是最后一张。' },
  smaller: { en: 'Smaller notes', tc: '縮小講稿', sc: '缩小讲稿' },
  larger: { en: 'Larger notes', tc: '放大講稿', sc: '放大讲稿' },
  time: { en: 'Time', tc: '時間', sc: '时间' },
  clock: { en: 'now', tc: '現在時間', sc: '现在时间' },
  start: { en: 'Start', tc: '開始計時', sc: '开始计时' },
  pause: { en: 'Pause', tc: '暫停', sc: '暂停' },
  goOn: { en: 'Go on', tc: '繼續', sc: '继续' },
  reset: { en: 'Reset', tc: '重設', sc: '重置' },
  room: { en: 'Language of the audience screen', tc: '觀眾畫面的語言', sc: '观众画面的语言' },
  own: { en: 'Your language', tc: '講者的語言', sc: '讲者的语言' },
  letters: { en: 'Single letters as keys', tc: '使用單鍵快捷鍵', sc: '使用单键快捷键' },
  keys: { en: 'Keys', tc: '按鍵', sc: '按键' },
  explore: { en: 'Explore the chart', tc: '細看圖表', sc: '细看图表' },
  find: { en: 'Find a figure', tc: '尋找數字', sc: '查找数字' },
  black: { en: 'Black out', tc: '黑屏', sc: '黑屏' },
  light: { en: 'Show the slide again', tc: '恢復畫面', sc: '恢复画面' },
  pointer: { en: 'Pointer', tc: '指示點', sc: '指示点' },
  pointerMore: {
    en: 'Pointer over the slide: move it with the mouse or the arrow keys',
    tc: '投影片上的指示點：用滑鼠或方向鍵移動',
    sc: '幻灯片上的指示点：用鼠标或方向键移动',
  },
  all: { en: 'All slides', tc: '所有投影片', sc: '所有幻灯片' },
  numbers: { en: 'Source of a number', tc: '數字的出處', sc: '数字的出处' },
  takeBack: { en: 'Back to the slide', tc: '返回投影片', sc: '返回幻灯片' },
  connected: { en: 'Audience screen connected', tc: '已連接觀眾畫面', sc: '已连接观众画面' },
  full: { en: 'Audience screen connected, full screen', tc: '已連接觀眾畫面，全螢幕', sc: '已连接观众画面，全屏' },
  denied: {
    en: 'Audience screen connected. Its browser refused full screen: press F there, or F11.',
    tc: '已連接觀眾畫面。該視窗的瀏覽器不容許全螢幕：請在該處按F或F11。',
    sc: '已连接观众画面。该窗口的浏览器不允许全屏：请在该处按F或F11。',
  },
  alone: { en: 'No audience screen', tc: '未有觀眾畫面', sc: '没有观众画面' },
  open: { en: 'Open audience screen', tc: '開啟觀眾畫面', sc: '打开观众画面' },
  byHand: { en: 'Open it by hand', tc: '自行開啟', sc: '自行打开' },
  end: { en: 'End', tc: '結束', sc: '结束' },
  progress: { en: 'Slides of this briefing', tc: '本簡報的投影片', sc: '本简报的幻灯片' },
  close: { en: 'Close', tc: '關閉', sc: '关闭' },
  push: { en: 'Show to the audience', tc: '向觀眾展示', sc: '向观众展示' },
  seeing: {
    en: 'Only you see this. Enter shows the chosen figure to the audience; Escape takes it back.',
    tc: '只有你看到這裏。按Enter向觀眾展示所選數字，按Escape收回。',
    sc: '只有你看到这里。按Enter向观众展示所选数字，按Escape收回。',
  },
  nothing: { en: 'Nothing found.', tc: '找不到。', sc: '未找到。' },
  noNumbers: { en: 'This slide has no number.', tc: '此投影片沒有數字。', sc: '此幻灯片没有数字。' },
} as const satisfies Record<string, Localized>;

/** What became of opening the audience's window, in a sentence. */
export const OPENING_WORDS = {
  blocked: {
    en: 'The browser blocked the new window: it lets a page open one only if you allow pop-ups for it. You can go on in this window.',
    tc: '瀏覽器攔截了新視窗：你須容許本頁開啟彈出視窗。你仍可在此視窗繼續。',
    sc: '浏览器拦截了新窗口：您须允许本页打开弹出窗口。您仍可在此窗口继续。',
  },
  placed: {
    en: 'The audience screen is on the second screen. Press F in it for full screen.',
    tc: '觀眾畫面已放在第二個螢幕。在該處按F可全螢幕顯示。',
    sc: '观众画面已放在第二个屏幕。在该处按F可全屏显示。',
  },
  single: {
    en: 'No second screen was found. Move the new window to the projector once it is connected, and press F in it.',
    tc: '未偵測到第二個螢幕。接上投影機後，請把新視窗移過去，再按F。',
    sc: '未检测到第二个屏幕。接上投影仪后，请把新窗口移过去，再按F。',
  },
  unknown: {
    en: 'This browser does not tell where the second screen is. Move the new window there and press F in it.',
    tc: '此瀏覽器不提供第二個螢幕的位置。請把新視窗移過去，再按F。',
    sc: '此浏览器不提供第二个屏幕的位置。请把新窗口移过去，再按F。',
  },
} as const satisfies Record<string, Localized>;
export type Opening = keyof typeof OPENING_WORDS;

export const saySlideOf: Localized<(number: number, of: number) => string> = {
  en: (number, of) => `Slide ${number} of ${of}`,
  tc: (number, of) => `第${number}張，共${of}張`,
  sc: (number, of) => `第${number}张，共${of}张`,
};

export const sayStepOf: Localized<(step: number, of: number) => string> = {
  en: (step, of) => `step ${step} of ${of}`,
  tc: (step, of) => `第${step}步，共${of}步`,
  sc: (step, of) => `第${step}步，共${of}步`,
};

export const sayNextOf: Localized<(number: number, of: number) => string> = {
  en: (number, of) => `${number} of ${of}`,
  tc: (number, of) => `第${number}張，共${of}張`,
  sc: (number, of) => `第${number}张，共${of}张`,
};

export const sayElapsedOf: Localized<(total: string) => string> = {
  en: (total) => `elapsed, of ${total}`,
  tc: (total) => `已用時間，共${total}`,
  sc: (total) => `已用时间，共${total}`,
};

export const sayJump: Localized<(digits: string) => string> = {
  en: (digits) => `Slide ${digits}: press Enter`,
  tc: (digits) => `第${digits}張：請按Enter`,
  sc: (digits) => `第${digits}张：请按Enter`,
};

export const sayEdition: Localized<(changed: number) => string> = {
  en: (changed) =>
    changed === 0
      ? 'Edition of about early 2023, unchanged'
      : `Edition of about early 2023, ${changed} ${changed === 1 ? 'slide' : 'slides'} changed`,
  tc: (changed) => (changed === 0 ? '版本約為2023年初，沒有變動' : `版本約為2023年初，${changed}張有變`),
  sc: (changed) => (changed === 0 ? '版本约为2023年初，没有变动' : `版本约为2023年初，${changed}张有变`),
};

/** What a language calls itself. */
export const OWN_NAMES: Localized = { en: 'English', tc: '繁體中文', sc: '简体中文' };

/** The languages of a room as they are heard: what is written on the button, and the whole name. */
export const ROOM_FULL_NAMES: Readonly<Record<RoomLanguage, string>> = {
  ...OWN_NAMES,
  en: `EN ${OWN_NAMES.en}`,
  bilingual: `繁 + EN ${OWN_NAMES.tc} + ${OWN_NAMES.en}`,
};

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
const sayMinutes: Localized<(count: number) => string> = {
  en: (count) => plural(count, 'minute'),
  tc: (count) => `${count}分鐘`,
  sc: (count) => `${count}分钟`,
};
const saySeconds: Localized<(count: number) => string> = {
  en: (count) => plural(count, 'second'),
  tc: (count) => `${count}秒`,
  sc: (count) => `${count}秒`,
};

/** "1 minute 20 seconds". */
export function sayDuration(seconds: number, locale: Locale): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [
    ...(minutes > 0 ? [sayMinutes[locale](minutes)] : []),
    ...(rest > 0 || minutes === 0 ? [saySeconds[locale](rest)] : []),
  ];
  return parts.join(locale === 'en' ? ' ' : '');
}

/** How the talk keeps to its plan. */
export const PACE_WORDS = {
  behind: {
    en: (time: string) => `${time} behind plan`,
    tc: (time: string) => `較計劃慢${time}`,
    sc: (time: string) => `比计划慢${time}`,
  },
  ahead: {
    en: (time: string) => `${time} ahead of plan`,
    tc: (time: string) => `較計劃快${time}`,
    sc: (time: string) => `比计划快${time}`,
  },
  on: { en: () => 'On plan', tc: () => '符合計劃', sc: () => '符合计划' },
  idle: { en: () => 'The timer has not started', tc: () => '尚未開始計時', sc: () => '尚未开始计时' },
  soon: {
    en: (time: string) => `${time} left`,
    tc: (time: string) => `剩餘${time}`,
    sc: (time: string) => `剩余${time}`,
  },
  over: {
    en: (time: string) => `${time} over`,
    tc: (time: string) => `已超時${time}`,
    sc: (time: string) => `已超时${time}`,
  },
} as const satisfies Record<string, Localized<(time: string) => string>>;

/** "04:12". */
export function sayClockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return `${String(minutes).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
