import { sayEventDate } from '#src/facts/date-words.ts';
import { MissingFact, type Fact } from '#src/facts/edition.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { isSpend, taxWorking, type TaxWorking } from '#src/queries/tax-deduction.ts';
import { plain, sentence, type Sentence } from '#src/view/sentence.ts';
import type { SlopeRows, SlopeWords } from '#src/view/view.ts';
import { defineExhibit } from './define.ts';

/** The parts of the rule, as the table names them. */
const LABELS: Readonly<Record<'limit' | 'first' | 'rest' | 'open', Localized>> = {
  limit: { en: 'End of the first tier', tc: '首級開支的界線', sc: '首级开支的界线' },
  first: { en: 'Rate within the first tier', tc: '首級的扣減比率', sc: '首级的扣减比率' },
  rest: { en: 'Rate on the rest', tc: '其餘開支的扣減比率', sc: '其余开支的扣减比率' },
  open: { en: 'Ceiling of the deduction', tc: '扣減的上限', sc: '扣减的上限' },
};

const NO_LIMIT: Localized = { en: 'no limit', tc: '沒有上限', sc: '没有上限' };
const OF_REST: Localized = { en: 'of the rest,', tc: '其餘開支，', sc: '其余开支，' };

const OF_FIRST: Localized<(limit: string) => readonly string[]> = {
  en: (limit) => ['of the first', limit],
  tc: (limit) => ['最初的', limit],
  sc: (limit) => ['最初的', limit],
};

const POINT: Localized<(spent: string) => string> = {
  en: (spent) => `Deduction when ${spent} is spent`,
  tc: (spent) => `開支${spent}時的扣減`,
  sc: (spent) => `开支${spent}时的扣减`,
};

const SPENT: Localized<(amount: string) => string> = {
  en: (amount) => `${amount} spent,`,
  tc: (amount) => `開支${amount}，`,
  sc: (amount) => `开支${amount}，`,
};

const DEDUCTED: Localized<(amount: string) => string> = {
  en: (amount) => `${amount} deducted`,
  tc: (amount) => `扣減${amount}`,
  sc: (amount) => `扣减${amount}`,
};

const AXES: Localized<Pick<SlopeWords, 'across' | 'up'>> = {
  en: { across: (scale) => `HK$${scale} spent`, up: (scale) => `HK$${scale} deducted` },
  tc: { across: (scale) => `開支（${scale}港元）`, up: (scale) => `扣減（${scale}港元）` },
  sc: { across: (scale) => `开支（${scale}港元）`, up: (scale) => `扣减（${scale}港元）` },
};

function rowsOf({ limit, spending, first, rest, total }: TaxWorking, limitless: Fact, locale: Locale): SlopeRows {
  return [
    { key: 'limit', label: LABELS.limit[locale], figure: limit, ink: 'c5' },
    { key: 'first', label: LABELS.first[locale], figure: first.rate, ink: 'c5' },
    { key: 'rest', label: LABELS.rest[locale], figure: rest.rate, ink: 'c1' },
    { key: 'open', label: LABELS.open[locale], said: NO_LIMIT[locale], facts: [limitless.id] },
    { key: 'point', label: POINT[locale](sayFigure(spending, locale).text), figure: total, ink: 'c1' },
  ];
}

const wordsOf = ([limit]: SlopeRows, { spending, total }: TaxWorking, locale: Locale): SlopeWords => ({
  ...AXES[locale],
  ofFirst: OF_FIRST[locale](sayFigure(limit.figure, locale).text),
  ofRest: OF_REST[locale],
  noLimit: NO_LIMIT[locale],
  spent: SPENT[locale](sayFigure(spending, locale).text),
  deducted: DEDUCTED[locale](sayFigure(total, locale).text),
});

export default defineExhibit({
  id: 'rd-tax-deduction',
  chapter: 'funding',
  parameter: { initial: '5000000', isValid: isSpend },
  columns: {
    en: { label: 'Part of the rule', value: 'Value' },
    tc: { label: '規則各部分', value: '數值' },
    sc: { label: '规则各部分', value: '数值' },
  },
  howToRead: {
    en: 'Go across to what is spent, then up to the line: so much may be taken off the profit that is taxed. The line is steeper before the break. The ring is the spending put in; it is worked out here.',
    tc: '先在橫軸找出開支，再往上看線的高度，就是可從應課稅利潤減去的數額。轉折之前的線較斜。圓圈是輸入的開支，由本圖集推算。',
    sc: '先在横轴找出开支，再往上看线的高度，就是可从应税利润减去的数额。转折之前的线较陡。圆圈是输入的开支，由本图集推算。',
  },
  ask: (edition) => ({
    from: edition.fact('rd-tax-effective'),
    limitless: edition.fact('rd-tax-no-cap'),
    workingFor: (spend: number) => taxWorking(edition, spend),
  }),
  compose: ({ from, limitless, workingFor }, locale, measure) => {
    const worked = workingFor(Number(measure));
    if (!worked.ok || !from.event) throw new MissingFact('rd-tax-deduction');
    const rows = rowsOf(worked.value, limitless, locale);
    const [limit, first, rest] = rows;
    const words = wordsOf(rows, worked.value, locale);
    const date = plain(sayEventDate(from.event, locale));
    return {
      title: {
        en: sentence`${first.figure} of the first ${limit.figure} of R&D spending can be deducted, ${rest.figure} of the rest`,
        tc: sentence`研發開支中，最初的${limit.figure}按${first.figure}扣減，其餘按${rest.figure}扣減`,
        sc: sentence`研发开支中，最初的${limit.figure}按${first.figure}扣减，其余按${rest.figure}扣减`,
      }[locale],
      sub: {
        en: sentence`Tax deduction by amount spent, for qualifying spending from ${date} on`,
        tc: sentence`按開支多少計的稅務扣減；適用於${date}起的合資格開支`,
        sc: sentence`按开支多少计的税务扣减；适用于${date}起的合资格开支`,
      }[locale],
      caution: {
        en: sentence`A deduction from profit, not a refund. Not tax advice.`,
        tc: sentence`這是從利潤扣減，並非退款。本圖不是稅務意見。`,
        sc: sentence`这是从利润扣减，并非退款。本图不是税务意见。`,
      }[locale],
      description: describe(rows, words, locale),
      view: { kind: 'slopes', rows, spend: worked.value.spending, words },
    };
  },
});

const describe = ([, first, rest]: SlopeRows, words: SlopeWords, locale: Locale): Sentence => {
  const space = locale === 'en' ? ' ' : '';
  const base = plain(words.ofFirst.join(space));
  const ring = plain(words.spent + space + words.deducted);
  return {
    en: sentence`A line of two slopes from zero. It rises by ${first.figure} ${base} spent and by ${rest.figure} of the rest, without end. The ring on it: ${ring}.`,
    tc: sentence`由零起的一條線，有兩段斜度：${base}開支按${first.figure}上升，其餘按${rest.figure}，沒有盡頭。線上的圓圈：${ring}。`,
    sc: sentence`由零起的一条线，有两段斜度：${base}开支按${first.figure}上升，其余按${rest.figure}，没有尽头。线上的圆圈：${ring}。`,
  }[locale];
};
