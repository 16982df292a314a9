import type { Localized } from '#src/i18n/locales.ts';

/** The pages of the navigation, in order. Topics, places and briefings have pages of their own below them. */
export const CHAPTERS = [
  'overview',
  'funding',
  'talent',
  'places',
  'timeline',
  'topics',
  'figures',
  'briefings',
  'about',
] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** The topics of the document that share one page form; each has an address of its own. */
export const TOPICS = [
  'ecosystem',
  'mainland',
  'culture',
  'smart-city',
  'digital-government',
  'security',
  'inclusion',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The briefings that come with the atlas; each has a transcript with an address of its own. */
export const DECKS = ['itf', 'fact-sheet', 'since'] as const;
export type DeckId = (typeof DECKS)[number];
export const isReady = (deck: string): deck is DeckId => DECKS.some((one) => one === deck);

export const CHAPTER_NAMES: Readonly<Record<Chapter, Localized>> = {
  overview: { en: 'Overview', tc: '概覽', sc: '概览' },
  funding: { en: 'Funding', tc: '資助', sc: '资助' },
  talent: { en: 'Talent', tc: '人才', sc: '人才' },
  places: { en: 'Places', tc: '地點', sc: '地点' },
  timeline: { en: 'Timeline', tc: '時間線', sc: '时间线' },
  topics: { en: 'Topics', tc: '專題', sc: '专题' },
  figures: { en: 'Figures', tc: '數字', sc: '数字' },
  briefings: { en: 'Briefings', tc: '簡報', sc: '简报' },
  about: { en: 'About', tc: '關於', sc: '关于' },
};

export const TOPIC_NAMES: Readonly<Record<Topic, Localized>> = {
  ecosystem: { en: 'Ecosystem and InnoHK', tc: '創科生態與InnoHK', sc: '科创生态与InnoHK' },
  mainland: { en: 'Working with the Mainland', tc: '與內地合作', sc: '与内地合作' },
  culture: { en: 'A culture of innovation', tc: '創科風氣', sc: '科创风气' },
  'smart-city': { en: 'Smart city', tc: '智慧城市', sc: '智慧城市' },
  'digital-government': { en: 'Digital government', tc: '數碼政府', sc: '数字政府' },
  security: { en: 'Data and security', tc: '數據與保安', sc: '数据与安全' },
  inclusion: { en: 'Digital inclusion', tc: '數碼共融', sc: '数字包容' },
};

export const DECK_NAMES: Readonly<Record<DeckId, Localized>> = {
  itf: { en: 'The Innovation and Technology Fund', tc: '創新及科技基金', sc: '创新及科技基金' },
  'fact-sheet': { en: 'The whole fact sheet', tc: '整份便覽', sc: '整份便览' },
  since: { en: 'What happened since', tc: '便覽之後', sc: '便览之后' },
};
