import type { AuditState } from '#src/queries/audit/check.ts';
import type { Localized } from '#src/i18n/locales.ts';

export const STATE_WORDS: Readonly<Record<AuditState, Localized>> = {
  holds: { en: 'holds', tc: '相符', sc: '相符' },
  note: { en: 'holds, with a note', tc: '相符，另有附註', sc: '相符，另有附注' },
  fault: { en: 'does not hold', tc: '不符', sc: '不符' },
};

export const WORDS = {
  lede: {
    en: 'Every sum, list, share, date and derived figure, worked out once more in front of the reader by formulas and arithmetic of the audit’s own. The workings stand beside each claim, and it is also said where the document is vague or misprinted.',
    tc: '每個總和、清單、比例、日期及推算數字，都在讀者眼前以另一套程式重新計算。每項結論旁列出算式；文件含糊或誤植之處亦一併說明。',
    sc: '每个总和、清单、比例、日期及推算数字，都在读者眼前以另一套程序重新计算。每项结论旁列出算式；文件含糊或误植之处也一并说明。',
  },
  results: { en: 'Result', tc: '結果', sc: '结果' },
  inFull: { en: 'checks', tc: '項檢查', sc: '项检查' },
  limits: {
    en: 'What this cannot show: whether the document itself is right, and whether the atlas read it rightly. For the second, open a copy of the document below.',
    tc: '這裏無法證明文件本身正確，也無法證明圖集沒有讀錯。要核對後者，請在下方打開自備文本。',
    sc: '这里无法证明文件本身正确，也无法证明图集没有读错。要核对后者，请在下方打开自备文本。',
  },
  noNotes: {
    en: 'Nothing was noted about this edition by which it could be audited.',
    tc: '這個版本沒有可供核對的記錄。',
    sc: '这个版本没有可供核对的记录。',
  },
  hide: { en: 'Hide the workings', tc: '收起算式', sc: '收起算式' },
} as const satisfies Record<string, Localized>;

export const SHOW: Localized<(count: string) => string> = {
  en: (count) => `Show all ${count} workings`,
  tc: (count) => `展開全部${count}項算式`,
  sc: (count) => `展开全部${count}项算式`,
};

interface Made {
  readonly checks: string;
  readonly compared: string;
  readonly facts: string;
  readonly names: string;
}

/** What was done, just now. */
export const MADE: Localized<(made: Made) => string> = {
  en: ({ checks, compared, facts, names }) =>
    `Worked out by this browser when the page opened: ${checks} checks, ${compared} comparisons, over ${facts} statements and ${names} names.`,
  tc: ({ checks, compared, facts, names }) =>
    `由此瀏覽器在開啟頁面時計算：${checks}項檢查，${compared}次比較，涵蓋${facts}項陳述及${names}個名稱。`,
  sc: ({ checks, compared, facts, names }) =>
    `由此浏览器在打开页面时计算：${checks}项检查，${compared}次比较，涵盖${facts}项陈述及${names}个名称。`,
};
