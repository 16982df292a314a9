import type { Locale } from '#src/i18n/locales.ts';
import css from './about.module.css';
import { MAP_LAYERS } from './layers.ts';

/** Data, licence and method of every layer of the map. */
export function AboutMap({ locale }: { readonly locale: Locale }) {
  return (
    <ul className={css['rows']} data-digits="name">
      {MAP_LAYERS.map(({ id, what, made }) => (
        <li key={id} data-layer={id}>
          <b>{what[locale]}</b>
          <span>{made[locale]}</span>
        </li>
      ))}
    </ul>
  );
}
