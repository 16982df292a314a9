import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { isCounted, type FilePhase, type OpenedList } from '#src/state/project-files.ts';
import { FILE_FAULTS } from './check-words.ts';
import { FaultLines, saySpot } from './FaultLines.tsx';
import { FileChecks } from './FileChecks.tsx';
import { cancelReading, closeFile } from './open-lists.ts';
import { SAID, WORDS } from './words.ts';
import css from './projects.module.css';

interface CardProps {
  readonly opened: OpenedList;
  readonly locale: Locale;
}

type PhaseOf<K extends FilePhase['kind']> = Extract<FilePhase, { kind: K }>;

function ReadingState({ opened, phase, locale }: CardProps & { readonly phase: PhaseOf<'reading'> }) {
  const percent = Math.floor(phase.progress.share * 100);
  return (
    <div className={css['reading']}>
      <progress max={100} value={percent} aria-label={opened.file.name} />
      <span data-digits="count">{SAID[locale].reading(digits(percent), digits(phase.progress.rows))}</span>
      <button type="button" className={css['button']} onClick={() => void cancelReading(opened.id)}>
        {WORDS.cancel[locale]}
      </button>
    </div>
  );
}

function RefusedState({ phase, locale }: { readonly phase: PhaseOf<'refused'>; readonly locale: Locale }) {
  const { fault, faults, faultCount } = phase.refusal;
  const [what, next] = FILE_FAULTS[fault.code];
  const heads = 'heads' in fault && fault.heads ? fault.heads.join(', ') : '';
  return (
    <div className={css['refusal']} data-refusal={fault.code} data-digits="name">
      <p>
        {'line' in fault && `${saySpot(fault, locale)}${locale === 'en' ? ': ' : '：'}`}
        <b>
          {what[locale]}
          {heads !== '' && ` ${heads}`}
        </b>
      </p>
      <p>
        {next[locale]} {WORDS.refused[locale]}
      </p>
      <FaultLines faults={faults} count={faultCount} locale={locale} />
    </div>
  );
}

function Phase({ opened, locale }: CardProps) {
  const { phase } = opened;
  switch (phase.kind) {
    case 'reading':
      return <ReadingState opened={opened} phase={phase} locale={locale} />;
    case 'refused':
      return <RefusedState phase={phase} locale={locale} />;
    case 'cancelled':
      return <p>{WORDS.cancelled[locale]}</p>;
    case 'read':
      return <FileChecks opened={opened} report={phase.report} locale={locale} />;
  }
}

/** One file: how far it has been read, what was found in it, and what is asked about it. */
export function FileCard({ opened, locale }: CardProps) {
  const { id, file, isMadeUp, phase } = opened;
  return (
    <li className={css['card']} data-phase={phase.kind} data-counted={isCounted(opened) ? 'true' : undefined}>
      <div className={css['cardHead']}>
        <h3 data-digits="name">{file.name}</h3>
        {isMadeUp && <span className={css['madeUp']}>{WORDS.madeUp[locale]}</span>}
        {phase.kind !== 'reading' && (
          <button type="button" className={css['button']} onClick={() => void closeFile(id)}>
            {(phase.kind === 'read' ? WORDS.close : WORDS.dismiss)[locale]}
            <span className="visually-hidden" data-digits="name">
              {' '}
              {file.name}
            </span>
          </button>
        )}
      </div>
      <div role={phase.kind === 'refused' ? 'alert' : undefined}>
        <Phase opened={opened} locale={locale} />
      </div>
    </li>
  );
}
