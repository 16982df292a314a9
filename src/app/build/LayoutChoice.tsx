import { LAYOUTS, suits, type Layout } from '#src/decks/deck.ts';
import type { Builder } from './use-builder.ts';
import { BUILD_WORDS, LAYOUT_WORDS } from './words.ts';
import css from './build.module.css';

/** Each layout in outline, on a ground of 54 by 30. */
const OUTLINES: Readonly<Record<Layout, string>> = {
  title: 'M6 10h30v4H6zM6 17h22v2H6z',
  finding: 'M6 6h22v3H6zM6 12h40v3H6zM6 17h30v3H6zM6 22h20v3H6z',
  pair: 'M6 6h22v3H6zM6 13h18v12H6zM29 13h18v12H29z',
  number: 'M6 6h26v9H6zM6 20h12v2H6zM24 20h12v2H24z',
  map: 'M6 6h12v3H6zM22 0h32v30H22z',
  closing: 'M6 6h22v3H6zM6 13h40v1.500H6zM6 18h40v1.500H6zM6 23h34v1.500H6z',
};

/** The layouts that suit what the slide shows. */
export function LayoutChoice({ builder }: { readonly builder: Builder }) {
  const { slide, lang, edit } = builder;
  if (!slide) return null;
  const { id, shows, layout: chosen } = slide;
  return (
    <section aria-labelledby="build-layout">
      <h3 id="build-layout">{BUILD_WORDS.layout[lang]}</h3>
      <div className={css['layouts']}>
        {LAYOUTS.filter((layout) => suits(layout, shows)).map((layout) => (
          <button
            key={layout}
            type="button"
            aria-pressed={layout === chosen}
            onClick={() => edit({ kind: 'layout', slide: id, layout })}
          >
            <svg width="54" height="30" viewBox="0 0 54 30" aria-hidden="true">
              <path d={OUTLINES[layout]} />
            </svg>
            {LAYOUT_WORDS[layout][lang]}
          </button>
        ))}
      </div>
    </section>
  );
}
