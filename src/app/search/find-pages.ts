import type { Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import type { Route } from '#src/state/routes.ts';
import { CHAPTER_NAMES, CHAPTERS, DECK_NAMES, DECKS, TOPIC_NAMES, TOPICS, type Chapter } from '#src/view/chapters.ts';
import { pageLink, type Findable } from './findable.ts';

/** What else readers call a page. */
const ALSO: Partial<Record<Chapter, Localized<readonly string[]>>> = {
  overview: { en: ['Home', 'Start'], tc: ['首頁', '主頁'], sc: ['首页', '主页'] },
  places: { en: ['Map'], tc: ['地圖'], sc: ['地图'] },
  timeline: { en: ['Dates', 'History'], tc: ['日期', '歷史'], sc: ['日期', '历史'] },
  figures: { en: ['Numbers', 'All figures'], tc: ['所有數字'], sc: ['所有数字'] },
  briefings: { en: ['Slides', 'Presentation'], tc: ['投影片'], sc: ['幻灯片'] },
  about: { en: ['Method', 'Licences'], tc: ['方法', '授權'], sc: ['方法', '许可'] },
};

const AUDIT_ALSO: Localized<readonly string[]> = {
  en: ['Audit', 'Checks', 'Open your own copy'],
  tc: ['核對', '檢查', '自備文本'],
  sc: ['核对', '检查', '自备文本'],
};

const EDITIONS_ALSO: Localized<readonly string[]> = {
  en: ['Changes', 'Open an edition'],
  tc: ['改動', '打開版本檔案'],
  sc: ['改动', '打开版本文件'],
};

const NOTHING: Localized<readonly string[]> = { en: [], tc: [], sc: [] };

function toFindable(id: string, route: Route, name: Localized, also = NOTHING): Findable {
  return {
    kind: 'page',
    id,
    names: { en: [name.en, ...also.en], tc: [name.tc, ...also.tc], sc: [name.sc, ...also.sc] },
    more: { en: '', tc: '', sc: '' },
    href: pageLink(route),
  };
}

/** The name of a briefing, told apart from what it is about. */
const inBriefings = ({ en, tc, sc }: Localized): Localized => ({
  en: `Briefing: ${en}`,
  tc: `簡報：${tc}`,
  sc: `简报：${sc}`,
});

/** The pages of the atlas, those of the navigation first. */
export const pageFindables: readonly Findable[] = [
  ...CHAPTERS.map((page) => toFindable(page, { page }, CHAPTER_NAMES[page], ALSO[page])),
  ...TOPICS.map((topic) => toFindable(topic, { page: 'topic', topic }, TOPIC_NAMES[topic])),
  ...DECKS.map((deck) => toFindable(`deck-${deck}`, { page: 'deck', deck }, inBriefings(DECK_NAMES[deck]))),
  toFindable('glossary', { page: 'glossary' }, messages.glossary),
  toFindable('audit', { page: 'audit' }, messages.audit, AUDIT_ALSO),
  toFindable('editions', { page: 'editions' }, messages.editions, EDITIONS_ALSO),
];
