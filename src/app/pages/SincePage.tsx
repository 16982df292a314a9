import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { readingFigure } from '#src/queries/outside/milestone-figure.ts';
import { SINCE, SINCE_THEMES, type SinceTheme } from '#src/queries/outside/since.ts';
import { BADGE } from '#src/queries/outside/layer-words.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import article from '../article.module.css';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { ExhibitCard } from '../ExhibitCard.tsx';
import { PageNav } from '../PageNav.tsx';
import { TableFoot } from '../TableFoot.tsx';
import { useLive } from '../use-live.ts';
import { Legend } from '../outside/since/Legend.tsx';
import { SinceTable } from '../outside/since/SinceTable.tsx';
import { AROUND_WORDS, BRIEFING_LINK, LEDE, THEME_WORDS, titleOf } from '../outside/since/texts.ts';
import { AROUND, BESIDE } from '../outside/since/shown.ts';
import css from '../outside/since.module.css';

/** What the finding of the page says. */
const FINDING = { money: 'series:itf-funds.2025-12', opened: 'series:facility-milestones.hsitp-opened' } as const;

export const exhibits: readonly Exhibit[] = [...Object.values(BESIDE).flat(), ...AROUND];

interface PartProps {
  readonly edition: Edition;
  readonly locale: Locale;
}

/** The finding, what stands here, and what its words mean. */
function Head({ edition, locale }: PartProps) {
  const [money, opened] = [readingFigure(FINDING.money), readingFigure(FINDING.opened)];
  const finding = money && opened && titleOf(money, opened, locale);
  return (
    <>
      <EditionLine edition={edition} locale={locale} />
      <p className={css['badge']}>{BADGE[locale]}</p>
      <h1>{finding ? <SentenceText text={finding} locale={locale} /> : messages.since[locale]}</h1>
      <p className={article['lede']}>{LEDE[locale]}</p>
      <Legend locale={locale} />
      <p>
        <a className={article['link']} href={writePath(locale, { page: 'deck', deck: 'since' })}>
          {BRIEFING_LINK[locale]}
        </a>
      </p>
    </>
  );
}

/** The pairs of a theme, and what is drawn of it. */
function Theme({ theme, edition, locale }: PartProps & { readonly theme: SinceTheme }) {
  const name = THEME_WORDS[theme][locale];
  return (
    <section aria-labelledby={theme}>
      <h2 id={theme}>{name}</h2>
      <SinceTable
        entries={SINCE.filter((entry) => entry.theme === theme)}
        name={name}
        edition={edition}
        locale={locale}
      />
      {BESIDE[theme].map((exhibit) => (
        <ExhibitCard key={exhibit.id} exhibit={exhibit} />
      ))}
    </section>
  );
}

/** The plans and figures of the document, one by one, each beside what official pages or reports say later. */
export function Page() {
  const { lang } = useAddress().address;
  const edition = useEdition();
  // The page would be too heavy with them; they stand at its end.
  const isLive = useLive();
  const headings = [
    ...SINCE_THEMES.map((theme) => ({ id: theme, heading: THEME_WORDS[theme][lang] })),
    { id: 'around', heading: AROUND_WORDS.heading[lang] },
  ];
  return (
    <div className={article['article']}>
      <Head edition={edition} locale={lang} />
      <div className={article['body']}>
        <PageNav locale={lang} parts={headings} />
        <div className={article['broad']}>
          {SINCE_THEMES.map((theme) => (
            <Theme key={theme} theme={theme} edition={edition} locale={lang} />
          ))}
          <TableFoot
            locale={lang}
            take={async () => (await import('../take/since-takings.ts')).sinceTakings({ edition, locale: lang })}
          />
          <section aria-labelledby="around" aria-busy={!isLive}>
            <h2 id="around">{AROUND_WORDS.heading[lang]}</h2>
            <p className={css['said']}>{AROUND_WORDS.lead[lang]}</p>
            {isLive && AROUND.map((exhibit) => <ExhibitCard key={exhibit.id} exhibit={exhibit} />)}
          </section>
        </div>
      </div>
    </div>
  );
}
