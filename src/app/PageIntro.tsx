import type { ReactNode } from 'react';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import type { Sentence } from '#src/view/sentence.ts';
import { EditionLine } from './EditionLine.tsx';
import { useEdition } from './edition.ts';
import css from './page-intro.module.css';
import page from './page.module.css';

/** A block of a page, by the id of what it begins with. */
export interface PageBlock {
  readonly id: string;
  readonly name: Localized;
}

interface PageIntroProps {
  readonly title: Sentence;
  readonly lede: Sentence;
  readonly blocks: readonly PageBlock[];
  readonly locale: Locale;
  /** Over the finding, in place of what the document is. */
  readonly over?: ReactNode;
}

/** The finding of a page, what it covers, and the ways into its blocks. */
export function PageIntro({ title, lede, blocks, locale, over }: PageIntroProps) {
  const edition = useEdition();
  return (
    <div className={`${page['full']} ${css['intro']}`}>
      <div>
        {over ?? <EditionLine edition={edition} locale={locale} />}
        <h1>
          <SentenceText text={title} locale={locale} />
        </h1>
      </div>
      <p className={css['lede']}>
        <SentenceText text={lede} locale={locale} />
      </p>
      <nav className={css['blocks']} aria-label={ON_PAGE[locale]}>
        <ul>
          {blocks.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name[locale]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

const ON_PAGE: Localized = { en: 'On this page', tc: '本頁內容', sc: '本页内容' };
