import type { ReactNode } from 'react';
import type { TermId } from '#src/facts/glossary/glossary.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { hrefOf } from '#src/view/address-form.ts';
import css from './term.module.css';

interface TermLinkProps {
  readonly id: TermId;
  readonly locale: Locale;
  /** The look, where it is not a word of running text. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A word of the glossary: a link to it, which the frame turns into a popover where it stands (it listens for `data-term`). */
export function TermLink({ id, locale, className = css['term'], children }: TermLinkProps) {
  return (
    <a className={className} href={hrefOf(`/${locale}/glossary#${id}`)} data-term={id} aria-haspopup="dialog">
      {children}
    </a>
  );
}
