import type { Locale } from '#src/i18n/locales.ts';
import { approvedByKind, approvedInAll } from '#src/queries/capital.ts';
import { sentence } from '#src/view/sentence.ts';
import { useEdition } from '../edition.ts';
import { PageIntro, type PageBlock } from '../PageIntro.tsx';

const BLOCKS: readonly PageBlock[] = [
  { id: 'projects-approved', name: { en: 'Approvals', tc: '獲批項目', sc: '获批项目' } },
  { id: 'itf-schemes', name: { en: 'Schemes', tc: '各項計劃', sc: '各项计划' } },
  { id: 'itf-capital', name: { en: 'In and out', tc: '注資與批款', sc: '注资与批款' } },
  { id: 'hkstp-allocation', name: { en: 'Science Park', tc: '科學園', sc: '科学园' } },
  { id: 'ledger', name: { en: 'Every amount', tc: '所有款額', sc: '所有款额' } },
];

/** The finding of the page, what it covers, and the ways into its blocks. */
export function FundingIntro({ locale }: { readonly locale: Locale }) {
  const edition = useEdition();
  const { all, rd } = approvedByKind(edition);
  const { amount } = approvedInAll(edition);
  const title = {
    en: sentence`${all} projects approved, ${rd} of them research and development`,
    tc: sentence`獲批項目${all}個，當中${rd}個屬研發`,
    sc: sentence`获批项目${all}个，其中${rd}个属研发`,
  }[locale];
  const lede = {
    en: sentence`The Fund has approved ${amount}. Its R&D is broken down by number of projects, not by money; other sums in the document are of other kinds and stand apart.`,
    tc: sentence`基金共批出${amount}。研發部分只按項目數目細分，並非按金額；文件中其他款項性質不同，各自分列。`,
    sc: sentence`基金共批出${amount}。研发部分只按项目数目细分，并非按金额；文件中其他款项性质不同，各自分列。`,
  }[locale];
  return <PageIntro title={title} lede={lede} blocks={BLOCKS} locale={locale} />;
}
