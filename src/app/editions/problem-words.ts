import type { Locale, Localized } from '#src/i18n/locales.ts';

/** What the parser of editions says, in the words of the reader; `$1` and `$2` are what it names. The first that fits counts. */
const PROBLEMS: readonly (readonly [said: RegExp, words: Localized])[] = [
  [
    /^Invalid key: Expected never but received "?(.*?)"?$/s,
    { en: 'no edition has the key “$1”', tc: '版本檔案並無鍵名「$1」', sc: '版本文件没有键名“$1”' },
  ],
  [
    /^Invalid key: Expected "?(.*?)"? but received undefined$/s,
    { en: '“$1” is missing', tc: '缺少「$1」', sc: '缺少“$1”' },
  ],
  [
    /^Invalid \w+: Expected (.{1,60}) but received (.*)$/s,
    { en: 'should be $1, but is $2', tc: '應為$1，現為$2', sc: '应为$1，现为$2' },
  ],
  [
    /^Invalid \w+:/,
    {
      en: 'this is none of the values allowed here',
      tc: '此值並非這裏所容許的值',
      sc: '此值并非这里所允许的值',
    },
  ],
  [/^is not expected here$/, { en: 'does not belong here', tc: '不應在此處', sc: '不应在此处' }],
  [/^is empty$|^are an empty list$/, { en: 'is empty', tc: '是空的', sc: '是空的' }],
  [/^begins or ends with a space$/, { en: 'begins or ends with a space', tc: '首尾有空格', sc: '首尾有空格' }],
  [
    /^is not an id /,
    {
      en: 'is no id: lower-case letters, digits and hyphens',
      tc: '並非識別碼（只可用小寫字母、數字及連字號）',
      sc: '并非标识符（只可用小写字母、数字及连字符）',
    },
  ],
  [/^is not a calendar day$/, { en: 'is no day of the calendar', tc: '並非日曆上的日子', sc: '并非日历上的日子' }],
  [/^is not a calendar month$/, { en: 'is no month of the calendar', tc: '並非日曆上的月份', sc: '并非日历上的月份' }],
  [/^is longer than (\d+) characters$/, { en: 'is longer than $1 characters', tc: '超過$1字', sc: '超过$1字' }],
  [/^is not a SHA-256 sum$/, { en: 'is no SHA-256 sum', tc: '並非SHA-256校驗值', sc: '并非SHA-256校验值' }],
  [/^has (.+) twice$/, { en: 'has “$1” twice', tc: '「$1」出現兩次', sc: '“$1”出现两次' }],
  [
    /^is, step by step, part of itself$/,
    { en: 'is, step by step, part of itself', tc: '層層相屬，最終屬於自身', sc: '层层相属，最终属于自身' },
  ],
  [
    /^no (?:section|entity|fact) (.+)$/,
    { en: 'nothing has the id “$1”', tc: '並無識別碼「$1」', sc: '没有标识符“$1”' },
  ],
  [/^(\S+) has only (\d+) sentences$/, { en: '“$1” has only $2 sentences', tc: '「$1」只有$2句', sc: '“$1”只有$2句' }],
  [
    /^differ in number between /,
    {
      en: 'the languages have different numbers of entries',
      tc: '各語言的項數不同',
      sc: '各语言的项数不同',
    },
  ],
  [/^ends before it begins$/, { en: 'ends before it begins', tc: '結束早於開始', sc: '结束早于开始' }],
  [
    /^stands without a value$|^is a cap, which|^hedges a value/,
    {
      en: 'does not go with the value or its nature',
      tc: '與數值或其性質不符',
      sc: '与数值或其性质不符',
    },
  ],
  [/^is missing/, { en: 'is missing', tc: '缺失', sc: '缺失' }],
  [
    /does not go with the value|is always in|says nothing about money|^must say that this is a cap$|is no count$/,
    {
      en: 'unit, nature and value do not go together',
      tc: '單位、性質與數值互不相符',
      sc: '单位、性质与数值互不相符',
    },
  ],
  [
    /^is not the (\S+) items listed$/,
    { en: 'is not the number of entries listed, $1', tc: '與所列的$1項不符', sc: '与所列的$1项不符' },
  ],
  [
    /^may be false only where/,
    {
      en: 'may be false only where a list was counted',
      tc: '只有按清單點算的數字才可為 false',
      sc: '只有按清单清点的数字才可为 false',
    },
  ],
  [
    /is counted in .*, the part in /,
    {
      en: 'the part is counted in another unit than the whole',
      tc: '部分與整體的單位不同',
      sc: '部分与整体的单位不同',
    },
  ],
  [/^the part is larger than (.+)$/, { en: 'the part is larger than “$1”', tc: '部分大於「$1」', sc: '部分大于“$1”' }],
  [/^belongs to shares only$/, { en: 'belongs to shares only', tc: '只適用於比例', sc: '只适用于比例' }],
  [
    /^the shares of (.+) come to (.+)$/,
    { en: 'the shares of “$1” come to $2', tc: '「$1」的各項比例合計為$2', sc: '“$1”的各项比例合计为$2' },
  ],
  [
    /^is not as wide as its kind of date$/,
    { en: 'is not as wide as its kind of date', tc: '長短與日期的類別不符', sc: '长短与日期的类别不符' },
  ],
  [
    /^recurs without its nature saying so$/,
    {
      en: 'recurs without its nature saying so',
      tc: '日期每年重複，性質卻沒有說明',
      sc: '日期每年重复，性质却没有说明',
    },
  ],
  [/^is later than the edition$/, { en: 'is later than the edition', tc: '遲於版本日期', sc: '晚于版本日期' }],
  [
    /^is (?:completed|planned), yet/,
    { en: 'status and date contradict each other', tc: '狀況與日期互相矛盾', sc: '状况与日期互相矛盾' },
  ],
];

const cut = (text = '') => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What the parser said, or what fits it best; its own English where nothing does. */
export function sayProblem(problem: string, locale: Locale): string {
  for (const [said, words] of PROBLEMS) {
    const found = said.exec(problem);
    if (found) return words[locale].replaceAll(/\$(\d)/g, (_, at: string) => cut(found[Number(at)]));
  }
  return problem;
}
