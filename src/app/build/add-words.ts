import type { Localized } from '#src/i18n/locales.ts';

/** On the buttons of exhibits, cards and maps; what is said afterwards comes with what does it. */
export const ADD: Localized = { en: 'Add to briefing', tc: '加入簡報', sc: '加入简报' };
