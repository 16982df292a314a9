import type { Figure } from '#src/facts/figure.ts';
import type { Localized } from '#src/i18n/locales.ts';
import type { Chapter } from '#src/view/chapters.ts';
import { sentence, type Sentence } from '#src/view/sentence.ts';

export const LEDE: Localized<(schemes: Figure) => Sentence> = {
  en: (schemes) =>
    sentence`What the Innovation and Technology Fund has approved under its ${schemes} schemes, where the work happens, and whom it pays.`,
  tc: (schemes) => sentence`創新及科技基金轄下${schemes}項計劃批出多少、落在哪裏、資助誰。`,
  sc: (schemes) => sentence`创新及科技基金下设的${schemes}项计划批出多少、落在哪里、资助谁。`,
};

/** Three ways on from the first screen. */
export const DOORS: readonly { readonly page: Chapter; readonly words: Localized }[] = [
  { page: 'funding', words: { en: 'Explore funding', tc: '查看資助', sc: '查看资助' } },
  { page: 'places', words: { en: 'See the places', tc: '查看地點', sc: '查看地点' } },
  { page: 'briefings', words: { en: 'Start a briefing', tc: '開始簡報', sc: '开始简报' } },
];
