import { useId } from 'react';
import type { SlideDrift } from '#src/decks/drift.ts';
import { LIMITS } from '#src/decks/limits.ts';
import { DriftBadge } from '../briefings/DriftBadge.tsx';
import { canBuild } from '../show/steps-of.ts';
import { LayoutChoice } from './LayoutChoice.tsx';
import { ShownViews } from './ShownViews.tsx';
import { LEAST_TEXT } from './smallest-text.ts';
import type { Builder } from './use-builder.ts';
import { BUILD_WORDS, sayDuration } from './words.ts';
import css from './build.module.css';

interface PartProps {
  readonly builder: Builder;
}

/** Whether what it shows appears one by one. */
function Builds({ builder }: PartProps) {
  const { slide, edition, lang, edit } = builder;
  if (!slide || !canBuild(slide, edition)) return null;
  return (
    <section aria-labelledby="build-show">
      <h3 id="build-show">{BUILD_WORDS.showOn[lang]}</h3>
      <label className={css['check']}>
        <input
          type="checkbox"
          checked={slide.builds}
          onChange={({ target }) => edit({ kind: 'builds', slide: slide.id, builds: target.checked })}
        />
        {BUILD_WORDS.builds[lang]}
      </label>
    </section>
  );
}

function Time({ builder }: PartProps) {
  const { deck, at, slide, lang, edit } = builder;
  const id = useId();
  if (!slide) return null;
  const upToHere = deck.slides.slice(0, at + 1).reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <section aria-labelledby="build-time">
      <h3 id="build-time">{BUILD_WORDS.time[lang]}</h3>
      <dl className={css['facts']}>
        <div>
          <dt>
            <label htmlFor={id}>{BUILD_WORDS.planned[lang]}</label>
          </dt>
          <dd>
            <input
              key={`${slide.id} ${slide.seconds}`}
              id={id}
              type="number"
              min={LIMITS.leastSeconds}
              max={LIMITS.mostSeconds}
              step={5}
              defaultValue={slide.seconds}
              onChange={({ target }) => edit({ kind: 'seconds', slide: slide.id, seconds: target.valueAsNumber })}
            />
          </dd>
        </div>
        <div>
          <dt>{BUILD_WORDS.upToHere[lang]}</dt>
          <dd data-digits="count">{sayDuration(upToHere, lang)}</dd>
        </div>
      </dl>
    </section>
  );
}

interface DataProps extends PartProps {
  readonly drift: SlideDrift | undefined;
  readonly smallest: number | null;
}

/** What the slide rests on, whether that still holds, and whether it can be read from the back. */
function Data({ builder, drift, smallest }: DataProps) {
  const { slide, edition, lang } = builder;
  if (!slide) return null;
  const derived = slide.rests.filter(({ statement }) => statement.startsWith('derived:')).length;
  const changes = drift?.changes.length ?? 0;
  const rows = [
    [BUILD_WORDS.edition, edition.id],
    [BUILD_WORDS.figures, String(slide.rests.length)],
    [BUILD_WORDS.derived, derived === 0 ? BUILD_WORDS.none[lang] : String(derived)],
    [BUILD_WORDS.drift, changes === 0 ? BUILD_WORDS.none[lang] : String(changes)],
    [BUILD_WORDS.smallest, smallest === null ? '…' : `1/${Math.floor(smallest)}`],
  ] as const;
  return (
    <section aria-labelledby="build-data">
      <h3 id="build-data">{BUILD_WORDS.data[lang]}</h3>
      <dl className={css['facts']}>
        {rows.map(([words, said]) => (
          <div key={words.en}>
            <dt>{words[lang]}</dt>
            <dd data-digits="count">{said}</dd>
          </div>
        ))}
      </dl>
      <DriftBadge drift={drift} locale={lang} />
      {smallest !== null && Math.floor(smallest) > LEAST_TEXT && (
        <p className={css['warning']}>{BUILD_WORDS.tooSmall[lang]}</p>
      )}
    </section>
  );
}

/** What belongs to the chosen slide besides its words. */
export function SidePanel(props: DataProps) {
  const { builder } = props;
  return (
    <aside className={css['side']} aria-label={BUILD_WORDS.settings[builder.lang]}>
      <LayoutChoice builder={builder} />
      <ShownViews builder={builder} />
      <Builds builder={builder} />
      <Time builder={builder} />
      <Data {...props} />
    </aside>
  );
}
