import type { Localized } from '#src/i18n/locales.ts';
import type { Axis } from '#src/queries/arithmetic.ts';

/** Words of the comparison. */
export const WORDS = {
  comparison: { en: 'Comparison', tc: '比較', sc: '比较' },
  add: { en: 'Add to comparison', tc: '加入比較', sc: '加入比较' },
  remove: { en: 'Remove from comparison', tc: '移出比較', sc: '移出比较' },
  shortAdd: { en: 'Compare', tc: '比較', sc: '比较' },
  shortRemove: { en: 'Remove', tc: '移出', sc: '移出' },
  clear: { en: 'Clear', tc: '清空', sc: '清空' },
  lone: {
    en: 'Add another figure to compare it with.',
    tc: '再加入一個數字，即可比較。',
    sc: '再加入一个数字，即可比较。',
  },
  oneAxis: {
    en: 'Bars from zero on one axis',
    tc: '條形由零起，同用一軸',
    sc: '条形从零起，同用一轴',
  },
  may: {
    en: 'They may stand on one axis.',
    tc: '可以放在同一條軸上比較。',
    sc: '可以放在同一条轴上比较。',
  },
  two: {
    en: 'These two cannot share an axis',
    tc: '這兩個數字不能同用一軸',
    sc: '这两个数字不能同用一轴',
  },
  several: {
    en: 'These figures cannot share an axis',
    tc: '這些數字不能同用一軸',
    sc: '这些数字不能同用一轴',
  },
  chooseAnother: {
    en: 'Choose another in place of one of them:',
    tc: '移出其中一個，另選一個：',
    sc: '移出其中一个，另选一个：',
  },
  inTheWay: {
    en: 'Without this one, the others can be compared:',
    tc: '移出這個，其餘便可比較：',
    sc: '移出这个，其余便可比较：',
  },
  eitherInTheWay: {
    en: 'Without any one of these, the others can be compared:',
    tc: '移出其中任何一個，其餘便可比較：',
    sc: '移出其中任何一个，其余便可比较：',
  },
  notEnough: {
    en: 'Taking one away is not enough: more than one would have to go.',
    tc: '只移出一個並不足夠，須移出多於一個。',
    sc: '只移出一个还不够，须移出不止一个。',
  },
} as const satisfies Record<string, Localized>;

/** How many figures the comparison holds. */
export const held: Localized<(count: number) => string> = {
  en: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  tc: (count) => `${count}個數字`,
  sc: (count) => `${count}个数字`,
};

/** Why a fifth figure is not taken. */
export const full: Localized<(name: string) => string> = {
  en: (name) => `The comparison is full. Remove a figure from it to add “${name}”.`,
  tc: (name) => `比較已滿。請先移出一個數字，才可加入「${name}」。`,
  sc: (name) => `比较已满。请先移出一个数字，才能加入“${name}”。`,
};

/** What a drawing of unlike figures must tell apart by its marks. */
export const MIXED: Readonly<Record<Axis['mixed'][number], Localized>> = {
  status: {
    en: 'Not all of these had happened when the document was written; hollow bars were still ahead.',
    tc: '撰文時並非全部落實，空心條形仍屬計劃或公布。',
    sc: '撰文时并非全部落实，空心条形仍属计划或公布。',
  },
  precision: {
    en: 'They are not equally firm: the end of each bar shows how exact it is.',
    tc: '準確程度不一，見各條形末端。',
    sc: '精确程度不一，见各条形末端。',
  },
  'event-date': {
    en: 'They belong to different times; each shows its own.',
    tc: '所屬時間不同，各自標示。',
    sc: '所属时间不同，各自标示。',
  },
};

/** What stands on the axis: the kind of number and its unit. */
export const axisName: Localized<(nature: string, unit: string) => string> = {
  en: (nature, unit) => `${nature.charAt(0).toUpperCase()}${nature.slice(1)}, in ${unit}`,
  tc: (nature, unit) => `${nature}（單位：${unit}）`,
  sc: (nature, unit) => `${nature}（单位：${unit}）`,
};
