import type { Locale, Localized } from '#src/i18n/locales.ts';
import { listed, plain, sentence, type Sentence } from '#src/view/sentence.ts';
import type { Lane, Row } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** The amounts in the order of their lanes, dated before undated, with what each is for in a few words. */
const AMOUNTS: readonly { readonly id: string; readonly label: Localized }[] = [
  { id: 'itf-initial-injection', label: { en: 'First injection', tc: '首次注資', sc: '首次注资' } },
  {
    id: 'itf-subsequent-injections',
    label: { en: 'Later injections, several times', tc: '其後多次注資', sc: '其后多次注资' },
  },
  { id: 'cyberport-allocation', label: { en: 'Cyberport', tc: '數碼港', sc: '数码港' } },
  { id: 'hkstp-allocation', label: { en: 'Science Park', tc: '科學園', sc: '科学园' } },
  { id: 'innohk-funding', label: { en: 'InnoHK clusters', tc: 'InnoHK平台', sc: 'InnoHK平台' } },
  {
    id: 'budget-2022-23-life-health-reserve',
    label: { en: 'Life and health technology', tc: '生命健康科技', sc: '生命健康科技' },
  },
];

const LANES: readonly (Pick<Lane, 'nature'> & { readonly name: Localized; readonly more: Localized })[] = [
  {
    nature: 'injected',
    name: { en: 'Injected', tc: '注資', sc: '注资' },
    more: { en: 'into the Fund', tc: '創新及科技基金', sc: '创新及科技基金' },
  },
  {
    nature: 'allocated',
    name: { en: 'Allocated', tc: '撥款', sc: '拨款' },
    more: { en: 'to a body', tc: '予機構', sc: '予机构' },
  },
  {
    nature: 'invested',
    name: { en: 'Invested', tc: '投放', sc: '投放' },
    more: { en: 'in a programme', tc: '於計劃', sc: '于计划' },
  },
  {
    nature: 'reserved',
    name: { en: 'Reserved', tc: '預留', sc: '预留' },
    more: { en: 'in a Budget', tc: '於財政預算案', sc: '于财政预算案' },
  },
];

const lanesIn = (locale: Locale): readonly Lane[] =>
  LANES.map(({ nature, name, more }) => ({ nature, name: name[locale], more: more[locale] }));

const UNDATED: Localized = { en: 'No date in the document', tc: '文件未載日期', sc: '文件未载日期' };

/** Numbers as words, from none to six: the headline counts rows, and a count in digits would be a figure. */
const COUNTS: Localized<readonly string[]> = {
  en: ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'],
  tc: ['無一', '一', '兩', '三', '四', '五', '六'],
  sc: ['无一', '一', '两', '三', '四', '五', '六'],
};

const TITLE: Localized<(dated: string) => Sentence> = {
  en: (dated) => [`${dated} commitments carry a date. The largest does not`],
  tc: (dated) => [`${dated}筆款項載有日期，最大的一筆卻沒有`],
  sc: (dated) => [`${dated}笔款项载有日期，最大的一笔却没有`],
};

const isDated = ({ figure }: Row) => figure.event !== undefined;

export default defineExhibit({
  id: 'dated-commitments',
  chapter: 'funding',
  span: 'full',
  columns: {
    en: { label: 'For what', value: 'Amount' },
    tc: { label: '用途', value: '款額' },
    sc: { label: '用途', value: '款额' },
  },
  howToRead: {
    en: 'The area of a circle is its amount. On the axis it stands at its date, and the bracket under it is as long as the period the date covers. What has no date stands apart: its place there means nothing. Each kind has its own lane, and kinds are never added together.',
    tc: '圓的面積代表款額。有日期的排在時間軸上，下方的括線長度等於日期所涵蓋的時段；沒有日期的另列一旁，所在位置並無意義。每種性質各佔一行，互不相加。',
    sc: '圆的面积代表款额。有日期的排在时间轴上，下方的括线长度等于日期所涵盖的时段；没有日期的另列一旁，所在位置没有意义。每种性质各占一行，互不相加。',
  },
  ask: (edition) => AMOUNTS.map(({ id, label }) => ({ label, figure: edition.figure(id, 'HKD') })),
  compose: (amounts, locale) => {
    const rows = amounts.map(({ label, figure }): Row<'HKD'> => ({
      key: figure.id,
      label: label[locale],
      figure,
      ink: 'c1',
    }));
    const dated = COUNTS[locale][rows.filter(isDated).length] ?? '';
    return {
      title: TITLE[locale](dated),
      sub: {
        en: sentence`Public money committed, by kind. Area shows the amount, a bracket the period of its date.`,
        tc: sentence`按性質劃分的公帑承擔。面積代表款額，括線代表日期所涵蓋的時段。`,
        sc: sentence`按性质划分的公共资金承担。面积代表款额，括线代表日期所涵盖的时段。`,
      }[locale],
      caution: {
        en: sentence`Kinds are never added together. The hollow circle was announced, not yet spent.`,
        tc: sentence`不同性質的款項不可相加。空心圓是已公布而尚未動用的款項。`,
        sc: sentence`不同性质的款项不可相加。空心圆是已公布而尚未动用的款项。`,
      }[locale],
      description: describe(rows, locale),
      view: { kind: 'commitments', rows, lanes: lanesIn(locale), undated: UNDATED[locale] },
    };
  },
});

function describe(rows: readonly Row[], locale: Locale): Sentence {
  const count = COUNTS[locale][rows.length] ?? '';
  const dated = listed(rows.filter(isDated), locale);
  const undated = listed(
    rows.filter((row) => !isDated(row)),
    locale,
  );
  return {
    en: sentence`${plain(count)} circles in four lanes. On an axis from ${plain('1999 to 2025')}: ${dated}. Apart, without a date: ${undated}.`,
    tc: sentence`${plain(count)}個圓分四行排列。在${plain('1999年至2025年')}的時間軸上：${dated}。另列一旁、沒有日期的：${undated}。`,
    sc: sentence`${plain(count)}个圆分四行排列。在${plain('1999年至2025年')}的时间轴上：${dated}。另列一旁、没有日期的：${undated}。`,
  }[locale];
}
