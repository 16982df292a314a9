import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { estimatedProjectsByDomain, projectsByDomain } from '#src/queries/funding.ts';
import { domainRows } from '#src/view/domains.ts';
import { listed, sentence, term } from '#src/view/sentence.ts';
import { bars } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

export default defineExhibit({
  id: 'rd-projects-by-domain',
  chapter: 'funding',
  measures: [
    { id: 'share', label: { en: 'Share', tc: '比例', sc: '比例' } },
    { id: 'count', label: { en: 'Estimated count', tc: '估計數目', sc: '估计数目' } },
  ],
  columns: {
    en: { label: 'Technology area', value: 'Projects' },
    tc: { label: '科技範疇', value: '項目' },
    sc: { label: '科技领域', value: '项目' },
  },
  howToRead: {
    en: 'A bar is as long as the share of projects, all from the same zero. The hatched bar is what the document leaves out; it is no area of its own.',
    tc: '條形由同一零點起，長度代表項目比例。斜線條形是文件沒有列明的部分，並非一個獨立範疇。',
    sc: '条形由同一零点起，长度代表项目比例。斜线条形是文件没有列明的部分，并非一个独立领域。',
  },
  ask: (edition) => ({
    shares: projectsByDomain(edition),
    counts: estimatedProjectsByDomain(edition),
    base: edition.figure('itf-rd-projects', 'projects'),
    first: edition.figure('itf-rd-share-information-technology', 'percent'),
  }),
  compose: ({ shares, counts, base, first }, locale, measure) => {
    const counted = measure === 'count';
    const view = counted ? bars('projects', domainRows(counts, locale)) : bars('percent', domainRows(shares, locale));
    return {
      title: {
        en: sentence`${first} of funded R&D projects are in information technology`,
        tc: sentence`獲撥款的研發項目中，${first}與資訊科技有關`,
        sc: sentence`获拨款的研发项目中，${first}与信息科技有关`,
      }[locale],
      sub: subtitle(base, counted, locale),
      caution: {
        en: sentence`${term('base', 'Shares')} of projects, not of money.`,
        tc: sentence`${term('base', '比例')}按項目數目計，並非金額。`,
        sc: sentence`${term('base', '比例')}按项目数目计，并非金额。`,
      }[locale],
      description: {
        en: sentence`Five bars of R&D projects; ${first} are in the first area. ${listed(view.rows, locale)}.`,
        tc: sentence`五條代表研發項目的條形，第一個範疇佔${first}。${listed(view.rows, locale)}。`,
        sc: sentence`五条代表研发项目的条形，第一个领域占${first}。${listed(view.rows, locale)}。`,
      }[locale],
      view,
    };
  },
});

const subtitle = (base: Figure, counted: boolean, locale: Locale) =>
  counted
    ? {
        en: sentence`Share times ${base} projects; the ${term('rounding', 'range')} is what rounding leaves open`,
        tc: sentence`比例乘以${base}個項目；${term('rounding', '範圍')}是四捨五入所留的空間`,
        sc: sentence`比例乘以${base}个项目；${term('rounding', '范围')}是四舍五入所留的空间`,
      }[locale]
    : {
        en: sentence`Share of ${base} approved ${term('rd', 'R&D')} projects, by number`,
        tc: sentence`佔${base}個獲批${term('rd', '研發')}項目的比例（按項目數目）`,
        sc: sentence`占${base}个获批${term('rd', '研发')}项目的比例（按项目数目）`,
      }[locale];
