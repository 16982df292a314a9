import type { Edition } from '#src/facts/edition.ts';
import { messages } from '#src/i18n/messages.ts';
import type { Address } from '#src/state/address.ts';
import { CHAPTER_NAMES, DECK_NAMES, isReady, TOPIC_NAMES } from '#src/view/chapters.ts';

/** What a page is called in its window and in the list of pages. */
export function pageName({ lang, route }: Pick<Address, 'lang' | 'route'>): string {
  switch (route.page) {
    case 'topic':
      return TOPIC_NAMES[route.topic][lang];
    case 'deck':
    case 'present':
    case 'presenter':
    case 'handout':
    case 'build':
      return (isReady(route.deck) ? DECK_NAMES[route.deck] : CHAPTER_NAMES.briefings)[lang];
    case 'not-found':
      return messages.notFound[lang];
    case 'over-time':
      return messages.overTime[lang];
    case 'glossary':
      return messages.glossary[lang];
    case 'since':
      return messages.since[lang];
    case 'entity':
      return messages.entity[lang];
    case 'audit':
    case 'editions':
      return messages[route.page][lang];
    case 'projects':
      return messages.projectList[lang];
    case 'embed':
    case 'gallery':
      return 'Gallery';
    default:
      return CHAPTER_NAMES[route.page][lang];
  }
}

/** What a name is called, where the edition has it. */
function entityName({ lang, route }: Pick<Address, 'lang' | 'route'>, edition: Edition | undefined) {
  return route.page === 'entity' && edition?.entities.find(({ id }) => id === route.entity)?.name[lang];
}

export const titleOf = (address: Pick<Address, 'lang' | 'route'>, edition?: Edition) =>
  `${entityName(address, edition) || pageName(address)} · ${messages.atlas[address.lang]} ${messages.place[address.lang]}`;
