import { GLOSSARY } from '#src/facts/glossary/glossary.ts';
import { LOCALES, type Localized } from '#src/i18n/locales.ts';
import { pageLink, type Findable } from './findable.ts';

/** The terms of the glossary, by name and alias, each at its place on the page of terms. */
export const termFindables: readonly Findable[] = GLOSSARY.map(({ id, name, aliases, definition }) => {
  const [en, tc, sc] = LOCALES.map((locale) => [name[locale], ...aliases[locale]]);
  return {
    kind: 'term',
    id,
    names: { en, tc, sc } as Localized<readonly string[]>,
    more: definition,
    href: pageLink({ page: 'glossary' }, id),
  };
});
