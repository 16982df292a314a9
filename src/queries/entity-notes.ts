import { queryOptions } from '@tanstack/react-query';
import { notes } from 'virtual:entity-notes';
import type { Locale } from '#src/i18n/locales.ts';

/**
 * What the entities of an edition are, in one language, by their ids: fetched with the first page of a name and kept.
 * Parsed when it was built, like the edition; one that has no notes has none to say.
 */
export const entityNotesQuery = (edition: string, locale: Locale) =>
  queryOptions({
    queryKey: ['entity-notes', edition, locale],
    queryFn: async () => (await notes[edition]?.[locale]()) ?? {},
    staleTime: 'static',
    gcTime: Infinity,
    networkMode: 'always',
    retry: false,
  });
