import { useChangeKeys } from '#src/state/use-address.ts';
import type { Places } from './use-places.ts';
import { inYear } from './map-words.ts';
import { WORDS } from './words.ts';
import css from './places.module.css';

const [FIRST, LAST] = [2001, 2025];
/** The year in which the writing ended: the handle rests there while no year is chosen. */
const WRITTEN = 2023;
const NAMED = [2001, 2005, 2010, 2015, 2020, 2025];

/** Chooses the year that the map shows; without one it shows how things stood when the document was written. */
export function YearHandle({ places }: { readonly places: Places }) {
  const change = useChangeKeys();
  const { locale, year } = places;
  const said = year === undefined ? WORDS.asWritten[locale] : String(year);
  const choose = (y: string) => change(() => ({ y }), { replace: true });
  return (
    <div className={css['year']}>
      <label htmlFor="year">{WORDS.year[locale]}</label>
      <output htmlFor="year" data-digits="tick">
        {said}
      </output>
      <div className={css['range']}>
        <input
          id="year"
          type="range"
          min={FIRST}
          max={LAST}
          step={1}
          value={year ?? WRITTEN}
          aria-valuetext={said}
          onChange={({ target }) => choose(target.value)}
        />
        <div className={css['ticks']} aria-hidden="true" data-digits="tick">
          {NAMED.map((one) => (
            <span key={one}>{one}</span>
          ))}
        </div>
      </div>
      <a href={places.writtenLink} aria-current={year === undefined ? 'true' : undefined}>
        {WORDS.asWritten[locale]}
      </a>
      <p role="status" className="visually-hidden">
        {year !== undefined && inYear[locale](year)}
      </p>
    </div>
  );
}
