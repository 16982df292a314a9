import type { Localized } from '#src/i18n/locales.ts';
import type { Nature, Status } from './vocabulary.ts';

/** What kind of number a figure is, in a word or two. A new nature does not compile until it has words. */
export const NATURE_WORDS: Readonly<Record<Nature, Localized>> = {
  injected: { en: 'money put in', tc: '注資', sc: '注资' },
  approved: { en: 'money approved', tc: '批出金額', sc: '批出金额' },
  allocated: { en: 'money allocated', tc: '撥款', sc: '拨款' },
  invested: { en: 'money committed', tc: '投放金額', sc: '投放金额' },
  cost: { en: 'project cost', tc: '項目成本', sc: '项目成本' },
  spent: { en: 'money spent', tc: '開支', sc: '开支' },
  reserved: { en: 'money set aside', tc: '預留金額', sc: '预留金额' },
  cap: { en: 'ceiling', tc: '上限', sc: '上限' },
  allowance: { en: 'allowance', tc: '津貼', sc: '津贴' },
  supplement: { en: 'extra allowance', tc: '額外津貼', sc: '额外津贴' },
  'tier-limit': { en: 'limit of a tier', tc: '分級界線', sc: '分级界线' },
  stock: { en: 'number at one time', tc: '某時的數目', sc: '某一时点的数目' },
  cumulative: { en: 'running total', tc: '累計', sc: '累计' },
  target: { en: 'target', tc: '目標', sc: '目标' },
  'list-count': { en: 'length of a list', tc: '清單項數', sc: '清单项数' },
  parameter: { en: 'rule of a scheme', tc: '計劃條件', sc: '计划条件' },
  share: { en: 'share', tc: '所佔比例', sc: '所占比例' },
  'deduction-rate': { en: 'rate of deduction', tc: '扣減比率', sc: '扣减比率' },
  'change-rate': { en: 'rate of change', tc: '變動幅度', sc: '变动幅度' },
  ratio: { en: 'ratio', tc: '比率', sc: '比率' },
  event: { en: 'event', tc: '事項', sc: '事项' },
  'recurring-event': { en: 'recurring event', tc: '定期事項', sc: '定期事项' },
  label: { en: 'name', tc: '名稱', sc: '名称' },
  location: { en: 'location', tc: '地點', sc: '地点' },
  'no-limit': { en: 'no limit', tc: '不設上限', sc: '不设上限' },
};

/** Where a statement stood when the document was written. */
export const STATUS_WORDS: Readonly<Record<Status, Localized>> = {
  completed: { en: 'completed', tc: '已完成', sc: '已完成' },
  'in-force': { en: 'in force', tc: '生效中', sc: '生效中' },
  planned: { en: 'planned', tc: '計劃中', sc: '计划中' },
  announced: { en: 'announced', tc: '已公布', sc: '已公布' },
};
