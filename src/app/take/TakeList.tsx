import type { Locale } from '#src/i18n/locales.ts';
import { CITATIONS, COPIES, FILES, needsPicture, perform, type Act } from './perform.ts';
import type { Taken } from './taken.ts';
import type { Takings } from './takings.ts';
import { TAKING } from './words.ts';
import css from './take.module.css';

interface TakeListProps {
  readonly locale: Locale;
  readonly take: () => Promise<Takings>;
  readonly hasPicture: boolean;
  readonly embed: (() => Promise<void>) | undefined;
  readonly onTaken: (taken: Taken) => void;
}

const NAMES = {
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  png: 'PNG',
  svg: 'SVG',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
} as const;

function nameOf(act: Act, locale: Locale): string {
  if (act === 'text') return TAKING.citeText[locale];
  return act in NAMES ? NAMES[act as keyof typeof NAMES] : TAKING[act as (typeof COPIES)[number]][locale];
}

/** What can be copied, saved and cited of something that is displayed. */
export function TakeList({ locale, take, hasPicture, embed, onTaken }: TakeListProps) {
  const button = (act: Act) => (
    <li key={act}>
      <button type="button" data-act={act} onClick={() => void perform(act, take, locale).then(onTaken)}>
        {nameOf(act, locale)}
      </button>
    </li>
  );
  const buttons = (acts: readonly Act[]) => acts.filter((act) => hasPicture || !needsPicture(act)).map(button);
  return (
    <div className={css['list']}>
      <ul>
        {buttons(COPIES)}
        {embed && (
          <li>
            <button type="button" onClick={() => void embed()}>
              {TAKING.embed[locale]}
            </button>
          </li>
        )}
      </ul>
      <p>{TAKING.saveAs[locale]}</p>
      <ul className={css['kinds']} aria-label={TAKING.saveAs[locale]}>
        {buttons(FILES)}
      </ul>
      <p>{TAKING.citeAs[locale]}</p>
      <ul className={css['kinds']} aria-label={TAKING.citeAs[locale]}>
        {buttons(CITATIONS)}
      </ul>
    </div>
  );
}
