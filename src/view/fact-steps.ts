import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import type { DatedEvent } from '#src/queries/timeline.ts';
import type { StepRow } from './steps.ts';

/** A dated statement as a step; `word` says beside its date what happens. */
export const stepRow = (fact: DatedEvent, word: string, locale: Locale): StepRow => ({
  key: fact.id,
  label: fact.subject[locale] + COLON[locale] + fact.label[locale],
  date: fact.event,
  status: fact.status,
  sentence: fact.source,
  word,
});
