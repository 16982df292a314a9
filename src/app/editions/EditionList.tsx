import { writeEditionFile } from '#src/facts/edition-file/edition-file.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { closeOpenedEdition } from '#src/state/opened-editions.ts';
import chips from '#src/ui/figure.module.css';
import { save } from '../take/taken.ts';
import css from './editions-compared.module.css';
import type { Candidate } from './use-editions.ts';
import { WORDS } from './words.ts';

const saveEdition = ({ key, edition }: Candidate) =>
  save({
    content: new Blob([writeEditionFile(edition)], { type: 'application/json' }),
    name: `${key}.edition.json`,
  });

/** The editions that may be compared, each with what can be done with it. */
export function EditionList({ all, locale }: { readonly all: readonly Candidate[]; readonly locale: Locale }) {
  return (
    <ul className={css['list']} aria-label={WORDS.here[locale]}>
      {all.map((one) => (
        <li key={one.key} data-edition={one.key}>
          <span data-digits="name">
            {one.edition.title[locale]} <small>{one.file ?? one.edition.id}</small>
          </span>{' '}
          {one.file !== null && <span className={`${chips['chip']} ${chips['own']}`}>{WORDS.own[locale]}</span>}
          <span className={css['ways']}>
            <button type="button" data-save={one.key} onClick={() => saveEdition(one)}>
              {WORDS.save[locale]}
            </button>
            {one.file !== null && (
              <button type="button" data-close={one.key} onClick={() => closeOpenedEdition(one.key)}>
                {WORDS.close[locale]}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
