import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { datedFact } from '#src/queries/bodies.ts';
import { countRow, eventName, listedNames } from '#src/view/named-rows.ts';
import { names, type NamePart } from '#src/view/names.ts';
import { sentence } from '#src/view/sentence.ts';
import { defineExhibit } from './define.ts';

const ask = (edition: Edition) => ({
  projects: edition.figure('tcfs-projects', 'projects'),
  funding: edition.figure('tcfs-funding', 'HKD'),
  years: edition.figure('gd-hk-cooperation-years', 'years'),
  universities: edition.figure('universities-with-shenzhen-institutes', 'universities'),
  since: datedFact(edition, 'universities-shenzhen-bases-since'),
  parties: edition.figure('tcfs-operators', 'parties'),
  operators: edition.fact('tcfs-operators'),
});
type Answer = ReturnType<typeof ask>;

/** Its groups, part by part. */
function partsOf(answer: Answer, locale: Locale): readonly NamePart[] {
  const { projects, funding, years, universities, since, parties, operators } = answer;
  return [
    {
      key: 'scheme',
      across: { narrow: 2, wide: 2 },
      groups: [
        { key: 'projects', head: countRow(projects, locale) },
        { key: 'funding', head: countRow(funding, locale) },
      ],
    },
    {
      key: 'parties',
      groups: [
        {
          key: 'parties',
          head: countRow(parties, locale),
          names: listedNames(operators, { en: 'runs the scheme', tc: '推行計劃', sc: '推行计划' }[locale], locale),
        },
      ],
    },
    {
      key: 'universities',
      across: { wide: 2 },
      groups: [
        { key: 'universities', head: countRow(universities, locale), dots: true, names: [eventName(since, locale)] },
        { key: 'years', head: countRow(years, locale) },
      ],
    },
  ];
}

export default defineExhibit({
  id: 'guangdong-projects',
  chapter: 'topics',
  columns: {
    en: { label: 'Figure or name', value: 'In the document' },
    tc: { label: '數字或名稱', value: '文件如何提及' },
    sc: { label: '数字或名称', value: '文件如何提及' },
  },
  howToRead: {
    en: 'Each number stands by itself. A dot is one university, not one institute: some have more than one. The arrow says from which year on.',
    tc: '每個數字各自獨立。一點代表一所大學，並非一間研究院：有些大學不止一間。箭嘴表示由該年起。',
    sc: '每个数字各自独立。一点代表一所大学，并非一间研究院：有些大学不止一间。箭头表示从该年起。',
  },
  ask,
  compose: (answer, locale) => {
    const { projects, funding, years, universities, parties } = answer;
    return {
      title: {
        en: sentence`The Fund has supported ${projects} joint projects with Guangdong, with ${funding}`,
        tc: sentence`基金支持了${projects}個粵港合作項目，撥款${funding}`,
        sc: sentence`基金支持了${projects}个粤港合作项目，拨款${funding}`,
      }[locale],
      sub: {
        en: sentence`Guangdong-Hong Kong Technology Cooperation Funding Scheme, and universities in Shenzhen`,
        tc: sentence`粵港科技合作資助計劃，以及在深圳的大學`,
        sc: sentence`粤港科技合作资助计划，以及在深圳的大学`,
      }[locale],
      caution: {
        en: sentence`Part of what the Fund has approved, so never to be added to its totals. “Nearly” gives no year of beginning.`,
        tc: sentence`已包括在基金批出的總數之內，不可再相加。「接近」某年數，推算不出起始年份。`,
        sc: sentence`已包括在基金批出的总数之内，不可再相加。“接近”某年数，推算不出起始年份。`,
      }[locale],
      description: {
        en: sentence`${projects} and ${funding} of the Fund for the joint scheme of ${parties}; co-operation of ${years}; and dots for ${universities} with an institute in Shenzhen.`,
        tc: sentence`由${parties}推行的計劃獲基金支持${projects}，撥款${funding}；粵港合作已有${years}；另以圓點表示在深圳設有研究院的${universities}。`,
        sc: sentence`由${parties}推行的计划获基金支持${projects}，拨款${funding}；粤港合作已有${years}；另以圆点表示在深圳设有研究院的${universities}。`,
      }[locale],
      view: names(partsOf(answer, locale)),
    };
  },
});
