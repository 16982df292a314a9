import { build } from 'virtual:build';
import type { Locale } from '#src/i18n/locales.ts';
import article from '../article.module.css';
import { FILE_NAME, HOSTED_FILE } from './one-file.ts';
import { FILE_WORDS } from './words.ts';

/** The way to the whole atlas as one file; in that file, nothing. */
export function WholeFileLink({ locale }: { readonly locale: Locale }) {
  if (build.portable) return null;
  return (
    <a className={article['link']} href={HOSTED_FILE} download={FILE_NAME} data-digits="name">
      {FILE_WORDS.whole[locale]}
    </a>
  );
}

/** In the file, what it is and is not; elsewhere, the way to it. */
export function AboutFile({ locale }: { readonly locale: Locale }) {
  if (!build.portable)
    return (
      <p>
        <WholeFileLink locale={locale} />
      </p>
    );
  const save = async () => (await import('./save-file.ts')).saveLicences();
  return (
    <>
      <p>{FILE_WORDS.isFile[locale]}</p>
      <p>
        <button type="button" onClick={() => void save()}>
          {FILE_WORDS.licences[locale]}
        </button>
      </p>
    </>
  );
}
