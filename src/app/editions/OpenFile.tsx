import type { ChangeEvent } from 'react';
import type { FileFault } from '#src/facts/edition-file/file-fault.ts';
import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import audit from '../pages/audit/audit.module.css';
import css from './editions-compared.module.css';
import { sayFault } from './fault-words.ts';
import type { Refused } from './open-edition-file.ts';
import { useOpenedFile } from './use-opened-file.ts';
import { firstOf, refusedWith, sayLine, WORDS } from './words.ts';

function Fault({ fault, locale }: { readonly fault: FileFault; readonly locale: Locale }) {
  const { path, line, column } = fault;
  return (
    <li>
      {path !== '' && <code>{path}</code>} <span>{sayLine[locale](line, column)}</span>
      {COLON[locale]}
      {sayFault(fault, locale)}
    </li>
  );
}

/** Why nothing of a file was taken: its first faults, each with path, line and column. */
function Refusal({ refused, locale }: { readonly refused: Refused; readonly locale: Locale }) {
  const { name, faults, count } = refused;
  return (
    <div className={audit['refusal']} data-refusal={faults[0]?.code} data-digits="notice">
      <b>
        {name}
        {COLON[locale]}
        {refusedWith[locale](digits(count))}
      </b>
      {count > faults.length && <p>{firstOf[locale](digits(faults.length))}</p>}
      <ol className={css['faults']}>
        {faults.map((fault) => (
          <Fault key={JSON.stringify(fault)} fault={fault} locale={locale} />
        ))}
      </ol>
    </div>
  );
}

/** A place to open the file of an edition, and why one was refused. */
export function OpenFile({ locale }: { readonly locale: Locale }) {
  const { refused, open } = useOpenedFile();
  const handleChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // So that the same file, mended, can be chosen again.
    void open(file).finally(() => {
      currentTarget.value = '';
    });
  };
  return (
    <>
      <label className={audit['drop']}>
        <span>{WORDS.open[locale]}</span> {WORDS.drop[locale]}
        <input type="file" accept=".json,application/json" onChange={handleChange} />
      </label>
      <p className={css['note']}>{WORDS.privacy[locale]}</p>
      <div role="alert">{refused && <Refusal refused={refused} locale={locale} />}</div>
    </>
  );
}
