import { useMemo } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { auditEdition, AUDIT_GROUPS } from '#src/queries/audit/audit.ts';
import { notShownIn } from '#src/queries/audit/not-shown.ts';
import { useAddress } from '#src/state/use-address.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { PageNav } from '../PageNav.tsx';
import css from '../article.module.css';
import { AuditParts } from './audit/AuditParts.tsx';
import { AuditSummary } from './audit/AuditSummary.tsx';
import { COPY_WORDS } from './audit/copy-words.ts';
import { OwnCopyPart } from './audit/OwnCopyPart.tsx';
import { WORDS } from './audit/words.ts';

export const exhibits: readonly Exhibit[] = [];

/** The edition recomputed in front of the reader, and a place to hold it against a copy of the document. */
export function Page() {
  const edition = useEdition();
  const { lang } = useAddress().address;
  const parts = useMemo(() => auditEdition(edition, notShownIn(edition.id)), [edition]);
  const headings = [
    { id: 'own-copy', heading: COPY_WORDS.heading[lang] },
    ...parts.map(({ group }) => ({ id: group, heading: AUDIT_GROUPS[group][lang] })),
  ];
  return (
    <div className={css['article']}>
      <EditionLine edition={edition} locale={lang} />
      <h1>{messages.audit[lang]}</h1>
      <p className={css['lede']}>{WORDS.lede[lang]}</p>
      {parts.length === 0 ? (
        <p>{WORDS.noNotes[lang]}</p>
      ) : (
        <AuditSummary parts={parts} edition={edition} locale={lang} />
      )}
      <div className={css['body']}>
        <PageNav locale={lang} parts={headings} />
        <div className={css['broad']}>
          <OwnCopyPart edition={edition} locale={lang} />
          <AuditParts parts={parts} edition={edition} locale={lang} />
        </div>
      </div>
    </div>
  );
}
