import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { readingFigure } from '#src/queries/outside/milestone-figure.ts';
import { SINCE, SINCE_THEMES } from '#src/queries/outside/since.ts';
import { BADGE } from '#src/queries/outside/layer-words.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import article from '../article.module.css';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { ExhibitCard } from '../ExhibitCard.tsx';
import { PageNav } from '../PageNav.tsx';
import { Legend } from './since/Legend.tsx';
import { SinceTable } from './since/SinceTable.tsx';
import { AROUND_WORDS, BRIEFING_LINK, LEDE, THEME_WORDS, titleOf } from './since/texts.ts';
import { AROUND, BESIDE } from './since/shown.ts';
import css from './since.module.css';

/** What the finding of the page says. */
const FINDING = { money: 'series:itf-funds.2025-12', opened: 'series:facility-milestones.hsitp-opened' } as const;

export const exhibits: readonly Exhibit[] = [...Object.values(BESIDE).flat(), ...AROUND];

/** The plans and figures of the document, one by one, each beside what official pages or reports say later. */
export function Page() {
  const { lang } = useAddress().address;
  const edition = useEdition();
  const [money, opened] = [readingFigure(FINDING.money), readingFigure(FINDING.opened)];
  const finding = money && opened && titleOf(money, opened, lang);
  const parts = [
    ...SINCE_THEMES.map((theme) => ({ id: theme, heading: THEME_WORDS[theme][lang] })),
    { id: 'around', heading: AROUND_WORDS.heading[lang] },
  ];
  return (
    <div className={article['article']}>
      <EditionLine edition={edition} locale={lang} />
      <p className={css['badge']}>{BADGE[lang]}</p>
      <h1>{finding ? <SentenceText text={finding} locale={lang} /> : messages.since[lang]}</h1>
      <p className={article['lede']}>{LEDE[lang]}</p>
      <Legend locale={lang} />
      <p>
        <a className={article['link']} href={writePath(lang, { page: 'deck', deck: 'since' })}>
          {BRIEFING_LINK[lang]}
        </a>
      </p>
      <div className={article['body']}>
        <PageNav locale={lang} parts={parts} />
        <div className={article['broad']}>
          {SINCE_THEMES.map((theme) => (
            <section key={theme} aria-labelledby={theme}>
              <h2 id={theme}>{THEME_WORDS[theme][lang]}</h2>
              <SinceTable
                entries={SINCE.filter((entry) => entry.theme === theme)}
                name={THEME_WORDS[theme][lang]}
                edition={edition}
                locale={lang}
              />
              {BESIDE[theme].map((exhibit) => (
                <ExhibitCard key={exhibit.id} exhibit={exhibit} />
              ))}
            </section>
          ))}
          <section aria-labelledby="around">
            <h2 id="around">{AROUND_WORDS.heading[lang]}</h2>
            <p>{AROUND_WORDS.lead[lang]}</p>
            {AROUND.map((exhibit) => (
              <ExhibitCard key={exhibit.id} exhibit={exhibit} />
            ))}
          </section>
        </div>
      </div>
    </div>
  );
}
