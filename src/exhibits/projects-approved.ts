import type { Localized } from '#src/i18n/locales.ts';
import { approvedByKind } from '#src/queries/capital.ts';
import { projectsByDomain } from '#src/queries/funding.ts';
import { domainRows } from '#src/view/domains.ts';
import { listed, sentence } from '#src/view/sentence.ts';
import { rowMaker, units } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** How many projects one square stands for. */
const EACH = 10;

/** What each row is called. */
const LABELS = {
  rd: { en: 'R&D projects', tc: '研發項目', sc: '研发项目' },
  others: { en: 'Other projects', tc: '其他項目', sc: '其他项目' },
} as const satisfies Record<string, Localized>;

export default defineExhibit({
  id: 'projects-approved',
  chapter: 'funding',
  span: 'full',
  columns: {
    en: { label: 'Projects', value: 'Number or share' },
    tc: { label: '項目', value: '數目或比例' },
    sc: { label: '项目', value: '数目或比例' },
  },
  howToRead: {
    en: 'Every square is ten approved projects. The blue block is R&D; below it the same block is opened to the full width and cut by technology area. The hatched part has no area in the document.',
    tc: '每一格代表十個獲批項目。藍色一塊是研發項目，下方把這一塊放大至全寬，再按科技範疇劃分；斜線部分文件沒有列明範疇。',
    sc: '每一格代表十个获批项目。蓝色一块是研发项目，下方把这一块放大至全宽，再按科技领域划分；斜线部分文件没有列明领域。',
  },
  ask: (edition) => ({ ...approvedByKind(edition), domains: projectsByDomain(edition) }),
  compose: ({ all, rd, others, domains }, locale) => {
    const row = rowMaker(LABELS, locale);
    const last = all.value % EACH;
    const parts = domainRows(domains, locale);
    const largest = domains[0]?.figure ?? rd;
    return {
      title: {
        en: sentence`Most approved projects are not R&D; of those that are, ${largest} are in information technology`,
        tc: sentence`獲批項目大多並非研發；研發項目中，${largest}與資訊科技有關`,
        sc: sentence`获批项目大多并非研发；研发项目中，${largest}与信息科技有关`,
      }[locale],
      sub: {
        en: sentence`${all} projects approved by the Fund, and the R&D projects among them by technology area, by number`,
        tc: sentence`基金批出的${all}個項目，以及當中的研發項目按科技範疇劃分（按項目數目）`,
        sc: sentence`基金批出的${all}个项目，以及其中的研发项目按科技领域划分（按项目数目）`,
      }[locale],
      caution: {
        en: sentence`Projects, not money: no amount is given for R&D or for any area.`,
        tc: sentence`所計的是項目，並非金額：文件沒有載列研發或任何範疇的款額。`,
        sc: sentence`所计的是项目，并非金额：文件没有列出研发或任何领域的款额。`,
      }[locale],
      description: {
        en: sentence`${all} approved, as squares of ten: ${rd} of R&D in one block, ${others} beside it. The R&D block opens into ${listed(parts, locale)}.`,
        tc: sentence`獲批${all}，每格十個：研發${rd}自成一塊，其他${others}在旁。研發一塊再分為${listed(parts, locale)}。`,
        sc: sentence`获批${all}，每格十个：研发${rd}自成一块，其他${others}在旁。研发一块再分为${listed(parts, locale)}。`,
      }[locale],
      view: units({
        each: EACH,
        blocks: [row('rd', rd, 'c1'), row('others', others, 'c1')],
        parts,
        note: {
          en: `one square is ${EACH} projects; the last stands for ${last}`,
          tc: `一格代表${EACH}個項目，最後一格代表${last}個`,
          sc: `一格代表${EACH}个项目，最后一格代表${last}个`,
        }[locale],
      }),
    };
  },
});
