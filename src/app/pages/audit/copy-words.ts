import type { Finding } from '#src/facts/examine-copy.ts';
import type { CopyProblem } from '#src/facts/read-copy.ts';
import type { Localized } from '#src/i18n/locales.ts';

export const COPY_WORDS = {
  heading: { en: 'Open your own copy', tc: '打開自備文本', sc: '打开自备文本' },
  lead: {
    en: 'Choose the text of the fact sheet as a plain text file (UTF-8 or UTF-16, in Traditional Chinese). Each statement is looked up in it, and its sentence is lit.',
    tc: '請選擇便覽內文的純文字檔（UTF-8或UTF-16編碼，繁體中文）。圖集會逐項查找陳述，並標示所在的句子。',
    sc: '请选择便览正文的纯文本文件（UTF-8或UTF-16编码，繁体中文）。图集会逐项查找陈述，并标示所在的句子。',
  },
  privacy: {
    en: 'The file is read by this page alone. Nothing is sent or stored; reload or close the page and it is gone.',
    tc: '檔案只由此頁面讀取，不會傳送或儲存；重新載入或關閉頁面後即告消失。',
    sc: '文件只由此页面读取，不会发送或保存；重新加载或关闭页面后即消失。',
  },
  choose: { en: 'Choose a text file', tc: '選擇文字檔', sc: '选择文本文件' },
  drop: { en: 'or drop it anywhere on this page', tc: '或把檔案拖放到本頁任何位置', sc: '或把文件拖放到本页任意位置' },
  close: { en: 'Close the copy', tc: '關閉文本', sc: '关闭文本' },
  statements: { en: 'Statements', tc: '陳述', sc: '陈述' },
  names: { en: 'Names', tc: '名稱', sc: '名称' },
  onlyOdd: { en: 'Only those with something to note', tc: '只看有待注意的', sc: '只看有待注意的' },
  noneOdd: { en: 'None has anything to note.', tc: '沒有須注意的項目。', sc: '没有需注意的项目。' },
  pick: {
    en: 'Choose a statement or a name to light its sentence in the copy.',
    tc: '選擇一項陳述或名稱，即可在文本中標示其句子。',
    sc: '选择一项陈述或名称，即可在文本中标示其句子。',
  },
  notFound: {
    en: 'No single sentence of the copy can be shown for it.',
    tc: '文本中沒有可顯示的單一句子。',
    sc: '文本中没有可显示的单一句子。',
  },
  sentence: { en: 'Sentence in your copy', tc: '自備文本中的句子', sc: '自备文本中的句子' },
  exact: {
    en: 'Byte for byte the file that this edition was taken from.',
    tc: '與本版本所用的檔案完全相同。',
    sc: '与本版本所用的文件完全相同。',
  },
  inexact: {
    en: 'Not the very file that this edition was taken from, so differences of form are to be expected.',
    tc: '並非本版本所用的同一檔案，格式上或有差異。',
    sc: '并非本版本所用的同一文件，格式上可能有差异。',
  },
  unplaced: {
    en: 'Its line breaks are not those of the document, so sentence numbers were left out where they could not be counted.',
    tc: '文本的分行與文件不同，無法點算句子編號之處已略過。',
    sc: '文本的分行与文件不同，无法清点句子编号之处已略过。',
  },
  digitsUnsure: {
    en: 'Digits were not accounted for, as the sections of this copy cannot be told apart.',
    tc: '文本未能分節，因此沒有逐組核對阿拉伯數字。',
    sc: '文本未能分节，因此没有逐组核对阿拉伯数字。',
  },
} as const satisfies Record<string, Localized>;

interface Counts {
  readonly found: string;
  readonly of: string;
}

export const FOUND: Readonly<Record<'facts' | 'entities', Localized<(counts: Counts) => string>>> = {
  facts: {
    en: ({ found, of }) => `${found} of ${of} statements found as they must be`,
    tc: ({ found, of }) => `${of}項陳述中，${found}項相符`,
    sc: ({ found, of }) => `${of}项陈述中，${found}项相符`,
  },
  entities: {
    en: ({ found, of }) => `${found} of ${of} names found as they must be`,
    tc: ({ found, of }) => `${of}個名稱中，${found}個相符`,
    sc: ({ found, of }) => `${of}个名称中，${found}个相符`,
  },
};

export const DIGITS: Localized<(all: string, left: string, odd: string) => string> = {
  en: (all, left, odd) =>
    `${all} runs of digits: ${left} in figures and dates or listed as left out, ${odd} unaccounted for`,
  tc: (all, left, odd) => `阿拉伯數字共${all}組：${left}組見於數字、日期或已列明略去，${odd}組未有交代`,
  sc: (all, left, odd) => `阿拉伯数字共${all}组：${left}组见于数字、日期或已列明略去，${odd}组未有交代`,
};

export const FINDING_WORDS: Readonly<Record<Finding, Localized>> = {
  missing: { en: 'its words are not in this copy', tc: '文本中沒有其字句', sc: '文本中没有其字句' },
  repeated: {
    en: 'its words stand in this copy more than once',
    tc: '其字句在文本中多於一處',
    sc: '其字句在文本中多于一处',
  },
  elsewhere: { en: 'its words stand in another sentence', tc: '其字句在另一句', sc: '其字句在另一句' },
  number: { en: 'its words say another number', tc: '其字句的數字不同', sc: '其字句的数字不同' },
  hedge: { en: 'its sentence is hedged in another way', tc: '該句的約略用詞不同', sc: '该句的约略用词不同' },
  date: { en: 'its sentence says another date', tc: '該句的日期不同', sc: '该句的日期不同' },
  unplaced: {
    en: 'found; its sentence number is unsure',
    tc: '已找到，句子編號未能確定',
    sc: '已找到，句子编号未能确定',
  },
  respaced: { en: 'found with other spaces', tc: '已找到，空格略有不同', sc: '已找到，空格略有不同' },
};

/** Why a file could not be opened. `unreadable` is the browser's own failure. */
export type Refusal = CopyProblem | 'unreadable';

interface RefusalWords {
  readonly what: Localized;
  readonly next: Localized;
}

const AS_TEXT: Localized = {
  en: 'Open it in its own program, copy the whole text into a text editor, save it as plain text, and choose that file.',
  tc: '請用相應程式打開，把全文複製到文字編輯器，另存為純文字檔，再選擇該檔案。',
  sc: '请用相应程序打开，把全文复制到文本编辑器，另存为纯文本文件，再选择该文件。',
};
const THE_CHINESE: Localized = {
  en: 'Choose the Traditional Chinese text; the atlas was made from no other.',
  tc: '請選擇繁體中文版內文；圖集只據此製成。',
  sc: '请选择繁体中文版正文；图集只据此制成。',
};

export const REFUSAL_WORDS: Readonly<Record<Refusal, RefusalWords>> = {
  empty: {
    what: { en: 'The file has no text in it.', tc: '檔案沒有文字。', sc: '文件没有文字。' },
    next: {
      en: 'See whether it was saved whole, and choose it again.',
      tc: '請確定檔案已完整儲存，再重新選擇。',
      sc: '请确认文件已完整保存，再重新选择。',
    },
  },
  'too-large': {
    what: { en: 'The file is larger than 5 MB.', tc: '檔案大於5 MB。', sc: '文件大于5 MB。' },
    next: {
      en: 'The text of the fact sheet is about 30 kB. Choose a file with that text alone.',
      tc: '便覽內文約30 kB。請選擇只載該內文的檔案。',
      sc: '便览正文约30 kB。请选择只载该正文的文件。',
    },
  },
  pdf: {
    what: { en: 'This is a PDF, not plain text.', tc: '這是PDF，並非純文字檔。', sc: '这是PDF，并非纯文本文件。' },
    next: AS_TEXT,
  },
  zip: {
    what: {
      en: 'This is a packed file (ZIP, Word or the like), not plain text.',
      tc: '這是壓縮格式的檔案（ZIP、Word等），並非純文字檔。',
      sc: '这是压缩格式的文件（ZIP、Word等），并非纯文本文件。',
    },
    next: AS_TEXT,
  },
  markup: {
    what: {
      en: 'This is a web page or formatted text, not plain text.',
      tc: '這是網頁或帶格式的文字，並非純文字檔。',
      sc: '这是网页或带格式的文字，并非纯文本文件。',
    },
    next: AS_TEXT,
  },
  'not-text': {
    what: {
      en: 'The file is not text in UTF-8 or UTF-16.',
      tc: '檔案並非UTF-8或UTF-16編碼的文字。',
      sc: '文件并非UTF-8或UTF-16编码的文字。',
    },
    next: {
      en: 'If it is text in another encoding, such as Big5, save it as UTF-8 in a text editor and choose it again.',
      tc: '如屬其他編碼（例如Big5）的文字，請用文字編輯器另存為UTF-8，再重新選擇。',
      sc: '如属其他编码（例如Big5）的文字，请用文本编辑器另存为UTF-8，再重新选择。',
    },
  },
  'not-chinese': {
    what: { en: 'The text is not in Chinese.', tc: '內文並非中文。', sc: '正文并非中文。' },
    next: THE_CHINESE,
  },
  simplified: {
    what: { en: 'The text is in Simplified Chinese.', tc: '內文是簡體中文。', sc: '正文是简体中文。' },
    next: THE_CHINESE,
  },
  'other-document': {
    what: {
      en: 'The text is in Chinese, but it is not this fact sheet, or another edition of it.',
      tc: '內文是中文，但並非這份便覽，或屬其他版本。',
      sc: '正文是中文，但并非这份便览，或属其他版本。',
    },
    next: {
      en: 'Choose the fact sheet on innovation and technology of about early 2023.',
      tc: '請選擇約2023年初版的《創新及科技》便覽。',
      sc: '请选择约2023年初版的《创新及科技》便览。',
    },
  },
  unreadable: {
    what: { en: 'The browser could not read the file.', tc: '瀏覽器無法讀取檔案。', sc: '浏览器无法读取文件。' },
    next: {
      en: 'It may be a folder, or open elsewhere. Choose a single file that you may read.',
      tc: '這可能是資料夾，或正被其他程式使用。請選擇一個可讀取的檔案。',
      sc: '这可能是文件夹，或正被其他程序使用。请选择一个可读取的文件。',
    },
  },
};
