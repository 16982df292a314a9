import { SentenceText } from '#src/ui/SentenceText.tsx';
import { needsHeading } from '#src/decks/deck.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { writtenHeading } from './own-heading.ts';
import { TextField } from './TextField.tsx';
import type { Builder } from './use-builder.ts';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

/** The headline: the finding of what is shown until the writer has one of their own. */
function Headline({ builder }: { readonly builder: Builder }) {
  const { slide, edition, lang, written, edit } = builder;
  if (!slide) return null;
  const { id, layout, shows, heading } = slide;
  const withHeading = (next: typeof heading) =>
    edit({ kind: 'shows', slide: id, to: { layout, shows, heading: next } });
  if (heading === null)
    return (
      <div className={css['field']}>
        <h3>{BUILD_WORDS.heading[lang]}</h3>
        <p className={css['finding']} lang={HTML_LANG[written]}>
          <SentenceText text={headingOf(slide, edition, written)} locale={written} />
        </p>
        <div className={css['remarks']}>
          <p>{BUILD_WORDS.headingIsFinding[lang]}</p>
          <button type="button" onClick={() => withHeading(writtenHeading(slide, edition))}>
            {BUILD_WORDS.ownHeading[lang]}
          </button>
        </div>
      </div>
    );
  return (
    <>
      <TextField
        builder={builder}
        label={BUILD_WORDS.heading[lang]}
        part="heading"
        text={heading}
        onText={(text) => edit({ kind: 'text', slide: id, part: 'heading', locale: written, text })}
      />
      {!needsHeading(layout) && (
        <button type="button" className={css['way']} onClick={() => withHeading(null)}>
          {BUILD_WORDS.findingHeading[lang]}
        </button>
      )}
    </>
  );
}

/** The lines of a slide of words. */
function Lines({ builder }: { readonly builder: Builder }) {
  const { slide, lang, written, edit } = builder;
  if (slide?.layout !== 'closing') return null;
  const { id, layout, heading, shows } = slide;
  return shows.map((shown, at) =>
    shown.kind === 'text' ? (
      <TextField
        // eslint-disable-next-line react/no-array-index-key -- A line has no name but its place.
        key={at}
        builder={builder}
        label={`${BUILD_WORDS.line[lang]} ${at + 1}`}
        part="line"
        text={shown.text}
        onText={(text) => {
          const line = { ...shown, text: { ...shown.text, [written]: text } };
          edit({ kind: 'shows', slide: id, to: { layout, heading, shows: shows.with(at, line) } });
        }}
      />
    ) : null,
  );
}

/** Everything that is written to a slide, in three languages. */
export function SlideTexts({ builder }: { readonly builder: Builder }) {
  const { slide, lang, written, edit } = builder;
  if (!slide) return null;
  const { id } = slide;
  return (
    <>
      <Headline builder={builder} />
      <Lines builder={builder} />
      {(['caption', 'notes'] as const).map((part) => (
        <TextField
          key={part}
          builder={builder}
          label={BUILD_WORDS[part][lang]}
          part={part}
          text={slide[part]}
          onText={(text) => edit({ kind: 'text', slide: id, part, locale: written, text })}
        />
      ))}
    </>
  );
}
