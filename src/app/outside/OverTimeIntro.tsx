import type { Locale } from '#src/i18n/locales.ts';
import { figureAt } from '#src/queries/outside/point-figure.ts';
import { BADGE } from '#src/queries/outside/layer-words.ts';
import chips from '#src/ui/figure.module.css';
import { plain, sentence } from '#src/view/sentence.ts';
import { PageIntro, type PageBlock } from '../PageIntro.tsx';

const BLOCKS: readonly PageBlock[] = [
  { id: 'itf-funds-over-time', name: { en: 'Money', tc: '金額', sc: '金额' } },
  { id: 'itf-projects-by-rule', name: { en: 'Projects', tc: '項目', sc: '项目' } },
  { id: 'itf-programmes-2025', name: { en: 'Programmes', tc: '各項計劃', sc: '各项计划' } },
  { id: 'itf-industries', name: { en: 'Industries and areas', tc: '行業及範疇', sc: '行业及领域' } },
  { id: 'itf-injections-seen', name: { en: 'Capital', tc: '資本', sc: '资本' } },
  { id: 'layer-notes', name: { en: 'Grades and faults', tc: '級別與錯誤', sc: '级别与错误' } },
];

/** What the layer is, in one line under the finding of the page. */
export function OverTimeIntro({ locale }: { readonly locale: Locale }) {
  const last = figureAt('itf-funds', '2025-12', 'HKD');
  const title = {
    en: sentence`Since the fact sheet, the Fund’s approvals have gone on to ${last}`,
    tc: sentence`便覽之後，基金累計批出的資助增至${last}`,
    sc: sentence`便览之后，基金累计批出的资助增至${last}`,
  }[locale];
  const lede = {
    en: sentence`Outside the fact sheet: figures of official pages and reports of ${plain('1999')} to ${plain('2025')}, read in archived copies, each with its date and counting rule. Pages about the fact sheet show some only when asked.`,
    tc: sentence`便覽以外：${plain('1999')}年至${plain('2025')}年官方網頁及報道的數字，讀自存檔文本，各附日期及點算準則。介紹便覽的頁面只在讀者選擇時顯示部分數字。`,
    sc: sentence`便览以外：${plain('1999')}年至${plain('2025')}年官方网页及报道的数字，读自存档文本，各附日期及清点规则。介绍便览的页面只在读者选择时显示部分数字。`,
  }[locale];
  const over = (
    <p>
      <span className={chips['chip']} data-layer="outside">
        {BADGE[locale]}
      </span>
    </p>
  );
  return <PageIntro title={title} lede={lede} blocks={BLOCKS} locale={locale} over={over} />;
}
