import type { ChangeEvent } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { useProjectFiles } from '#src/state/project-files.ts';
import { FileCard } from './FileCard.tsx';
import { openLists, openMadeUp } from './open-lists.ts';
import { WORDS } from './words.ts';
import css from './projects.module.css';

/** A place to open lists of projects, and what was found in each. */
export function FilesPart({ locale }: { readonly locale: Locale }) {
  const files = useProjectFiles((state) => state.files);
  const handleChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(currentTarget.files ?? [])];
    // So that the same file, mended, can be chosen again.
    currentTarget.value = '';
    void openLists(chosen);
  };
  return (
    <section aria-labelledby="files" className={css['files']}>
      <h2 id="files">{WORDS.files[locale]}</h2>
      <p data-digits="count">{WORDS.limits[locale]}</p>
      <p>{WORDS.privacy[locale]}</p>
      <div className={css['opening']}>
        <label className={css['drop']}>
          <span>{WORDS.choose[locale]}</span> {WORDS.drop[locale]}
          <input type="file" accept=".csv,text/csv" multiple onChange={handleChange} />
        </label>
        <button type="button" className={css['button']} onClick={() => void openMadeUp()}>
          {WORDS.tryOut[locale]}
        </button>
      </div>
      <ul>
        {files.map((one) => (
          <FileCard key={one.id} opened={one} locale={locale} />
        ))}
      </ul>
    </section>
  );
}
