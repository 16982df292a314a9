import { queryOptions } from '@tanstack/react-query';
import { notes } from 'virtual:entity-notes';
import type { Locale } from '#src/i18n/locales.ts';
import { inTime } from './in-time.ts';

/**
 * What the entities of an edition are, in one language, by their ids: fetched with the first page of a name and kept.
 * Parsed when it was built, like the edition; one that has no notes has none to say.
 */
export const entityNotesQuery = (edition: string, locale: Locale) =>
  queryOptions({
    queryKey: ['entity-notes', edition, locale],
    queryFn: async (): Promise<Readonly<Record<string, string>>> => {
      const load = notes[edition]?.[locale];
      return load ? inTime(load()) : {};
    },
    staleTime: 'static',
    gcTime: Infinity,
    networkMode: 'always',
    retry: false,
  });
