import type { Terms } from './term.ts';

/** Where a number comes from, and what the atlas does with it. */
export const ORIGIN_TERMS = {
  planned: {
    name: { en: 'Planned when written', tc: '撰文時仍屬計劃', sc: '撰文时仍属计划' },
    aliases: { en: ['planned'], tc: ['計劃中'], sc: ['计划中'] },
    definition: {
      en: 'Still ahead when the document was written. The atlas does not know whether it came about.',
      tc: '文件撰寫時尚未發生。其後有否實現，圖集並不知道。',
      sc: '文件撰写时尚未发生。其后有没有实现，图集并不知道。',
    },
    facts: ['hsitp-first-batch-buildings'],
  },
  announced: {
    name: { en: 'Announced', tc: '已公布', sc: '已公布' },
    definition: {
      en: 'Made known by the time of writing, without word of its being carried out.',
      tc: '撰文時已對外宣布，但文件沒有提及是否已經落實。',
      sc: '撰文时已对外宣布，但文件没有提及是否已经落实。',
    },
    facts: ['budget-2022-23-life-health-reserve'],
  },
  derived: {
    name: { en: 'Derived here', tc: '由本圖集推算', sc: '由本图集推算' },
    aliases: { en: ['worked out here'], tc: ['推算'], sc: ['推算'] },
    definition: {
      en: 'Worked out by the atlas from figures of the document, by a rule from a closed list. Its card shows the formula and what went in.',
      tc: '圖集按既定的規則，由文件的數字計算得出。詳情會列出算式及所用數字。',
      sc: '图集按既定的规则，由文件的数字计算得出。详情会列出算式及所用数字。',
    },
    facts: ['derived:rd-share-of-projects'],
  },
  counted: {
    name: { en: 'Counted from a list', tc: '按清單點算', sc: '按清单点算' },
    definition: {
      en: 'The document prints a list and no number; the atlas counted what is on it.',
      tc: '文件只載清單而沒有數目，由圖集逐項點算。',
      sc: '文件只载清单而没有数目，由图集逐项点算。',
    },
    facts: ['techtas-areas', 'rd-centres-focus-areas'],
  },
  'not-itemised': {
    name: { en: 'Not itemised in the document', tc: '文件未列明', sc: '文件未列明' },
    aliases: { en: ['remainder', 'rest'], tc: ['餘數'], sc: ['余数'] },
    definition: {
      en: 'What is left of a whole beside the parts the document names. It is no category of its own, so it is hatched and never called “other”.',
      tc: '整體減去文件點名的部分後所餘，並非一個類別，因此以斜線表示，也不稱作「其他」。',
      sc: '整体减去文件点名的部分后所余，并非一个类别，因此以斜线表示，也不称作“其他”。',
    },
    facts: ['derived:not-itemised-share'],
  },
  refusal: {
    name: { en: 'Refusal', tc: '拒絕計算', sc: '拒绝计算' },
    definition: {
      en: 'The answer to a sum or a comparison that the document cannot bear: the reason in place of a number.',
      tc: '遇上文件不足以支持的加總或比較時，圖集不給數字，只說明理由。',
      sc: '遇上文件不足以支持的加总或比较时，图集不给数字，只说明理由。',
    },
  },
  rounding: {
    name: { en: 'Range from rounding', tc: '四捨五入的範圍', sc: '四舍五入的范围' },
    definition: {
      en: 'How far a derived figure may be off because the printed numbers behind it were rounded.',
      tc: '推算所用的數字本身經過四捨五入，結果因此可能偏離的幅度。',
      sc: '推算所用的数字本身经过四舍五入，结果因此可能偏离的幅度。',
    },
    facts: ['derived:estimated-projects-information-technology'],
  },
  edition: {
    name: { en: 'Edition', tc: '版本', sc: '版本' },
    definition: {
      en: 'One issue of the document as the atlas holds it. Figures of two editions are never mixed.',
      tc: '圖集所收文件的某一版。不同版本的數字不會混在一起。',
      sc: '图集所收文件的某一版。不同版本的数字不会混在一起。',
    },
  },
  sentence: {
    name: { en: 'Section and sentence', tc: '節與句', sc: '节与句' },
    definition: {
      en: 'Where a statement stands: the section of the document, and which of its sentences, counted from the first.',
      tc: '陳述的位置：文件的哪一節，以及該節由首句起計的第幾句。',
      sc: '陈述的位置：文件的哪一节，以及该节由首句起计的第几句。',
    },
  },
  locator: {
    name: { en: 'Locator', tc: '檢索字句', sc: '检索字句' },
    definition: {
      en: 'A few characters that occur in the document only once, to find a sentence by.',
      tc: '文件中只出現一次的幾個字，用來找到所在句子。',
      sc: '文件中只出现一次的几个字，用来找到所在句子。',
    },
  },
} as const satisfies Terms;
