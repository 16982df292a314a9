import { Suspense, useState } from 'react';
import { suits, type Layout, type Shown, type Slide } from '#src/decks/deck.ts';
import { statementFigure } from '#src/decks/statements.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { slideAddress } from '../briefings/slide-address.ts';
import { partOf } from '../briefings/slide-parts.ts';
import { writtenHeading } from './own-heading.ts';
import type { Found } from './use-found.ts';
import type { Builder } from './use-builder.ts';
import { framePart } from '../frame-part.tsx';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

const FindDialog = framePart(async () => (await import('./FindDialog.tsx')).FindDialog);

/** The layout that takes these views, nearest the one there was; null where none does. */
const layoutFor = (layout: Layout, shows: readonly Shown[]): Layout | null =>
  [layout, ...(['finding', 'pair', 'number', 'closing'] as const)].find((one) => suits(one, shows)) ?? null;

/** What a view is called. */
function nameOf(shown: Shown, edition: Edition, lang: Locale): string {
  if (shown.kind === 'text') return shown.text[lang];
  if (shown.kind === 'figure') return statementFigure(edition, shown.figure)?.label[lang] ?? shown.figure;
  const { title, missing } = partOf(shown, edition, lang);
  return missing ?? (title ? plainSentence(title, lang) : shown.kind);
}

const viewOf = ({ kind, id }: Found): Shown =>
  kind === 'figure' ? { kind, figure: id } : { kind, exhibit: id, measure: null, mark: null };

/** What a slide of a layout can take besides, and what the button for it says. */
const MORE = {
  finding: { words: BUILD_WORDS.more, only: null },
  number: { words: BUILD_WORDS.addFigure, only: 'figure' },
  closing: { words: BUILD_WORDS.addLine, only: null },
  title: { words: BUILD_WORDS.addLine, only: null },
} as const;

const LINE: Shown = { kind: 'text', text: BUILD_WORDS.newLine };

interface EditorProps {
  readonly builder: Builder;
  readonly slide: Slide;
  readonly onShow: (shows: readonly Shown[]) => void;
}

/** Shows one thing more, where the layout or its neighbour has room: a line at once, a view when it is found. */
function More({ builder, slide, onShow }: EditorProps) {
  const { lang } = builder;
  const { layout, shows } = slide;
  const [finds, setFinds] = useState(false);
  const more = layout in MORE ? MORE[layout as keyof typeof MORE] : null;
  const isWords = layout === 'closing' || layout === 'title';
  const hasRoom = layoutFor(layout, [...shows, isWords ? LINE : (shows[0] ?? LINE)]) !== null;
  if (!more || !hasRoom) return null;
  return (
    <>
      <button
        type="button"
        className={css['way']}
        onClick={() => (isWords ? onShow([...shows, LINE]) : setFinds(true))}
      >
        {more.words[lang]}
      </button>
      {finds && (
        <Suspense>
          <FindDialog
            only={more.only ?? 'exhibit'}
            onFound={(found) => onShow([...shows, viewOf(found)])}
            onClose={() => setFinds(false)}
          />
        </Suspense>
      )}
    </>
  );
}

/** What the slide shows, each with its address, and ways to show more or less. */
export function ShownViews({ builder }: { readonly builder: Builder }) {
  const { slide, edition, lang, edit } = builder;
  if (!slide) return null;
  const { id, layout, shows } = slide;
  const show = (next: readonly Shown[]) => {
    const to = layoutFor(layout, next);
    const heading: Slide['heading'] = slide.heading ?? (to === 'finding' ? null : writtenHeading(slide, edition));
    if (to) edit({ kind: 'shows', slide: id, to: { layout: to, shows: next, heading } });
  };
  return (
    <section aria-labelledby="build-view">
      <h3 id="build-view">{BUILD_WORDS.view[lang]}</h3>
      <ul className={css['views']}>
        {shows.map((shown, at) => (
          // eslint-disable-next-line react/no-array-index-key -- The same view may stand on a slide twice.
          <li key={at}>
            <View shown={shown} edition={edition} lang={lang} />
            {layoutFor(layout, shows.toSpliced(at, 1)) !== null && (
              <button type="button" onClick={() => show(shows.toSpliced(at, 1))}>
                {BUILD_WORDS.takeOff[lang]}
              </button>
            )}
          </li>
        ))}
      </ul>
      <More builder={builder} slide={slide} onShow={show} />
    </section>
  );
}

interface ViewProps {
  readonly shown: Shown;
  readonly edition: Edition;
  readonly lang: Locale;
}

function View({ shown, edition, lang }: ViewProps) {
  const href = slideAddress(shown, lang);
  return (
    <>
      <span data-digits="name">{nameOf(shown, edition, lang)}</span>
      {href !== null && (
        <a href={href} data-digits="locator">
          <code>{href}</code>
        </a>
      )}
    </>
  );
}
