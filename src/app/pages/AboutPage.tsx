import { build } from 'virtual:build';
import type { Exhibit } from '#src/exhibits/define.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { CHAPTER_NAMES } from '#src/view/chapters.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import type { Sentence } from '#src/view/sentence.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { PageNav } from '../PageNav.tsx';
import css from '../article.module.css';
import { AboutBuild, AboutSource } from './about/AboutEdition.tsx';
import { AboutDerivations } from './about/AboutDerivations.tsx';
import { AboutMap } from './about/AboutMap.tsx';
import { AboutMarks } from './about/AboutMarks.tsx';
import { AboutQuirks } from './about/AboutQuirks.tsx';
import { AboutReport } from './about/AboutReport.tsx';
import { LetterKeys } from './about/LetterKeys.tsx';
import { ACCESS_TEXT, AUDIT_LINK, LICENCE_TEXT, SINCE_LINK } from './about/statements.ts';
import { LEAD, PARTS, TEXT, type Part } from './about/words.ts';
import { AboutFile } from '../portable/WholeFile.tsx';
import { TakeAll } from '../take/everything/TakeAll.tsx';
import { Refusals } from './Refusals.tsx';

export const exhibits: readonly Exhibit[] = [];

function Paragraphs({ texts, locale }: { readonly texts: readonly Sentence[]; readonly locale: Locale }) {
  return texts.map((text) => (
    <p key={text.filter((part) => typeof part === 'string').join()}>
      <SentenceText text={text} locale={locale} />
    </p>
  ));
}

/** The document, and where its editions are compared. */
function Source(props: Parameters<typeof AboutSource>[0]) {
  const { locale } = props;
  return (
    <>
      <AboutSource {...props} />
      <p>
        <a className={css['link']} href={writePath(locale, { page: 'editions' })}>
          {messages.editions[locale]}
        </a>
      </p>
    </>
  );
}

/** The derived figures, and where they are worked out in front of the reader. */
function Derivations(props: Parameters<typeof AboutDerivations>[0]) {
  const { locale } = props;
  return (
    <>
      <AboutDerivations {...props} />
      <p>
        <a className={css['link']} href={writePath(locale, { page: 'audit' })}>
          {AUDIT_LINK[locale]}
        </a>
      </p>
    </>
  );
}

function SinceLink({ locale }: { readonly locale: Locale }) {
  return (
    <p>
      {SINCE_LINK[locale]}{' '}
      <a className={css['link']} href={writePath(locale, { page: 'since' })}>
        {messages.since[locale]}
      </a>
    </p>
  );
}

/** One file on a disk is there without a network, and nothing is kept of it. */
const SHOWN = PARTS.filter(({ id }) => !build.portable || id !== 'offline');

/** What follows the text of a part. */
function More({ part, locale }: { readonly part: Part; readonly locale: Locale }) {
  const edition = useEdition();
  switch (part) {
    case 'source':
      return <Source edition={edition} locale={locale} />;
    case 'marks':
      return <AboutMarks edition={edition} locale={locale} />;
    case 'derivations':
      return <Derivations edition={edition} locale={locale} />;
    case 'refusals':
      return <Refusals locale={locale} first={5} />;
    case 'quirks':
      return <AboutQuirks locale={locale} />;
    case 'map':
      return <AboutMap locale={locale} />;
    case 'data':
      return <TakeAll edition={edition} locale={locale} />;
    case 'licences':
      return <Paragraphs texts={LICENCE_TEXT[locale]} locale={locale} />;
    case 'accessibility':
      return (
        <>
          <Paragraphs texts={ACCESS_TEXT[locale]} locale={locale} />
          <LetterKeys locale={locale} />
        </>
      );
    case 'report':
      return <AboutReport edition={edition} locale={locale} />;
    case 'build':
      return (
        <>
          <AboutBuild edition={edition} locale={locale} />
          <AboutFile locale={locale} />
        </>
      );
    case 'what':
      return <SinceLink locale={locale} />;
    case 'offline':
      return null;
  }
}

/** What this is and is not, how figures are treated, and how to say that one is wrong. */
export function Page() {
  const { lang } = useAddress().address;
  return (
    <div className={css['article']}>
      <EditionLine edition={useEdition()} locale={lang} />
      <h1>{CHAPTER_NAMES.about[lang]}</h1>
      <p className={css['lede']}>{LEAD[lang]}</p>
      <div className={css['body']}>
        <PageNav locale={lang} parts={SHOWN.map(({ id, heading }) => ({ id, heading: heading[lang] }))} />
        <div className={css['text']}>
          {SHOWN.map(({ id, heading }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{heading[lang]}</h2>
              <Paragraphs texts={TEXT[id][lang]} locale={lang} />
              <More part={id} locale={lang} />
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}
