import { useState } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import type { Examined } from '#src/facts/examine-copy.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { OwnCopy } from '#src/state/own-copy.ts';
import css from './audit.module.css';
import { COPY_WORDS } from './copy-words.ts';
import { CopyCounts } from './CopyCounts.tsx';
import { ExaminedList } from './ExaminedList.tsx';
import { LitSentence } from './LitSentence.tsx';

interface CopyResultProps {
  readonly copy: OwnCopy;
  readonly edition: Edition;
  readonly locale: Locale;
}

const KINDS = ['facts', 'entities'] as const;
const KIND_WORDS = { facts: COPY_WORDS.statements, entities: COPY_WORDS.names } as const;

/** What was found in a copy: the counts, each statement and name, and the sentence of the one that is chosen. */
export function CopyResult({ copy, edition, locale }: CopyResultProps) {
  const { examination } = copy;
  const [kind, setKind] = useState<(typeof KINDS)[number]>('facts');
  const [onlyOdd, setOnlyOdd] = useState(false);
  const [chosen, setChosen] = useState<Examined | null>(null);
  const shown = examination[kind].filter(({ state }) => !onlyOdd || state !== 'holds');
  return (
    <div className={css['result']} data-copy={copy.isExact ? 'exact' : 'other'}>
      <CopyCounts copy={copy} edition={edition} locale={locale} />
      <div className={css['choices']}>
        {KINDS.map((one) => (
          <button key={one} type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {KIND_WORDS[one][locale]}
          </button>
        ))}
        <label>
          <input type="checkbox" checked={onlyOdd} onChange={() => setOnlyOdd(!onlyOdd)} /> {COPY_WORDS.onlyOdd[locale]}
        </label>
      </div>
      <div className={css['looked']}>
        <ExaminedList all={shown} chosen={chosen} edition={edition} locale={locale} onChoose={setChosen} />
        <LitSentence examined={chosen} edition={edition} locale={locale} />
      </div>
    </div>
  );
}
