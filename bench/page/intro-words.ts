import type { Edition } from '#src/facts/edition.ts';
import { sayAsOf } from '#src/facts/date-words.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Localized, Locale } from '#src/i18n/locales.ts';
import { rdShareOfProjects } from '#src/queries/funding.ts';
import { CHAPTER_NAMES, type Chapter } from '#src/view/chapters.ts';
import { sentence, type Sentence } from '#src/view/sentence.ts';
import type { PageData, Text } from '../hand-written/draw.js';

/** A sentence as the hand-written page takes it: its figures said, each with the statement it comes from. */
export const toText = (parts: Sentence, locale: Locale): Text =>
  parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('term' in part) return part.text;
    return 'plain' in part ? part.plain : { fact: part.id, said: sayFigure(part, locale).text };
  });

const TITLES: Localized = { en: 'Overview by hand', tc: '手寫概覽', sc: '手写概览' };
const BRAND: Localized<readonly [string, string]> = {
  en: ['I&T Atlas', 'Hong Kong'],
  tc: ['創科圖集', '香港'],
  sc: ['创科图集', '香港'],
};
const EDITION: Localized = {
  en: 'Fact sheet “Innovation and Technology”, about early 2023',
  tc: '政府便覽《創新及科技》，約2023年初版',
  sc: '政府便览《创新及科技》，约2023年初版',
};
const DOORS: Localized<readonly string[]> = {
  en: ['Explore funding', 'See the places', 'Start a briefing'],
  tc: ['查看資助', '查看地點', '開始簡報'],
  sc: ['查看资助', '查看地点', '开始简报'],
};
const NAV: readonly Chapter[] = [
  'overview',
  'funding',
  'talent',
  'places',
  'timeline',
  'topics',
  'figures',
  'briefings',
];

function pairAndLede(edition: Edition) {
  const amount = edition.figure('itf-approved-amount', 'HKD');
  const projects = edition.figure('itf-approved-projects', 'projects');
  const schemes = edition.figure('itf-schemes', 'schemes');
  const pair: Localized<readonly Sentence[]> = {
    en: [sentence`${amount} approved, `, sentence`across ${projects} projects`],
    tc: [sentence`${projects}個項目，`, sentence`獲批${amount}`],
    sc: [sentence`${projects}个项目，`, sentence`获批${amount}`],
  };
  const lede: Localized<Sentence> = {
    en: sentence`What the Innovation and Technology Fund has approved under its ${schemes} schemes, where the work happens, and whom it pays.`,
    tc: sentence`創新及科技基金轄下${schemes}項計劃批出多少、落在哪裏、資助誰。`,
    sc: sentence`创新及科技基金下设的${schemes}项计划批出多少、落在哪里、资助谁。`,
  };
  return { pair, lede, asOf: amount.asOf };
}

function numbers(edition: Edition, locale: Locale): PageData['numbers'] {
  const share = rdShareOfProjects(edition);
  const tiles = [
    [edition.figure('itf-schemes', 'schemes'), { en: ['schemes'], tc: ['項計劃'], sc: ['项计划'] }],
    [
      edition.figure('itf-rd-projects', 'projects'),
      {
        en: sentence`are R&D projects, ${share} of all`,
        tc: sentence`個研發項目，佔總數${share}`,
        sc: sentence`个研发项目，占总数${share}`,
      },
    ],
    [
      edition.figure('rth-posts-funded', 'posts'),
      { en: ['research posts funded'], tc: ['個研究職位獲資助'], sc: ['个研究职位获资助'] },
    ],
    [
      edition.figure('innoparks-total-area', 'hectares'),
      { en: ['of land in three InnoParks'], tc: ['土地，分佈三個創新園'], sc: ['土地，分布于三个创新园'] },
    ],
  ] as const;
  return tiles.map(([figure, words]) => ({
    said: sayFigure(figure, locale).text,
    words: toText(words[locale], locale),
    asOf: sayAsOf(figure.asOf, locale),
  }));
}

/** What stands before the exhibits. */
export function introData(edition: Edition, locale: Locale) {
  const { pair, lede, asOf } = pairAndLede(edition);
  const door = (label: string, at: number) => ({ href: `/${locale}/${['funding', 'places', 'briefings'][at]}`, label });
  return {
    title: TITLES[locale],
    brand: BRAND[locale],
    nav: NAV.map((page) => ({
      href: page === 'overview' ? `/${locale}/` : `/${locale}/${page}`,
      label: CHAPTER_NAMES[page][locale],
    })),
    edition: EDITION[locale],
    pair: pair[locale].map((phrase) => toText(phrase, locale)),
    pairAsOf: sayAsOf(asOf, locale),
    lede: toText(lede[locale], locale),
    numbers: numbers(edition, locale),
    doors: DOORS[locale].map(door),
  };
}
