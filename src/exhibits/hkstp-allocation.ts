import type { Localized } from '#src/i18n/locales.ts';
import { parksAllocation } from '#src/queries/capital.ts';
import { sentence } from '#src/view/sentence.ts';
import { rowMaker, split } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** What each row is called. */
const LABELS = {
  whole: { en: 'Total, as printed:', tc: '總額（照原文）', sc: '总额（按原文）' },
  infrastructure: {
    en: 'research infrastructure and facilities',
    tc: '科研基建及設施',
    sc: '科研基建及设施',
  },
  tenants: {
    en: 'support for tenants and incubatees of the Science Park',
    tc: '支援科學園的租戶及培育公司',
    sc: '支持科学园的租户及在孵企业',
  },
} as const satisfies Record<string, Localized>;

export default defineExhibit({
  id: 'hkstp-allocation',
  chapter: 'funding',
  columns: {
    en: { label: 'Purpose', value: 'Amount' },
    tc: { label: '用途', value: '金額' },
    sc: { label: '用途', value: '金额' },
  },
  howToRead: {
    en: 'The outer ends are flat, as the total is printed plainly; the wave in the middle says that both parts are printed with “about”.',
    tc: '兩端平直，因為總額照原文並無「約」字；中間的波浪線表示兩個部分都寫明「約」。',
    sc: '两端平直，因为总额按原文并无“约”字；中间的波浪线表示两个部分都写明“约”。',
  },
  ask: parksAllocation,
  compose: ({ whole, infrastructure, tenants }, locale) => {
    const row = rowMaker(LABELS, locale);
    return {
      title: {
        en: sentence`${tenants} of the ${whole} for Science Park is for its tenants and incubatees`,
        tc: sentence`科學園獲撥的${whole}中，${tenants}用於支援租戶及培育公司`,
        sc: sentence`科学园获拨的${whole}中，${tenants}用于支持租户及在孵企业`,
      }[locale],
      sub: {
        en: sentence`Allocation to the parks corporation (HKSTP), by purpose`,
        tc: sentence`撥予科技園公司的款項，按用途劃分`,
        sc: sentence`拨予科技园公司的款项，按用途划分`,
      }[locale],
      caution: {
        en: sentence`The total is printed without “about”, both parts with it. No date is given.`,
        tc: sentence`總額沒有「約」字，兩部分則有。日期未載。`,
        sc: sentence`总额没有“约”字，两部分则有。日期未载。`,
      }[locale],
      description: {
        en: sentence`One bar of ${whole} in two parts: ${infrastructure} for research infrastructure and facilities, ${tenants} for support to tenants and incubatees.`,
        tc: sentence`一條代表${whole}的條形，分為兩部分：${infrastructure}用於科研基建及設施，${tenants}用於支援租戶及培育公司。`,
        sc: sentence`一条代表${whole}的条形，分为两部分：${infrastructure}用于科研基建及设施，${tenants}用于支持租户及在孵企业。`,
      }[locale],
      view: split(row('whole', whole, 'c1'), [
        row('infrastructure', infrastructure, 'c3'),
        row('tenants', tenants, 'c1'),
      ]),
    };
  },
});
