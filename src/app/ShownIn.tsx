import { useState } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { ShownPlace } from './shown-in.ts';
import css from './card.module.css';

const WORDS = {
  shownIn: { en: 'Shown in', tc: '見於圖表', sc: '见于图表' },
  none: {
    en: 'No chart shows it; the table of figures does.',
    tc: '沒有圖表顯示，只見於數字表。',
    sc: '没有图表显示，只见于数字表。',
  },
} as const satisfies Record<string, Localized>;

interface ShownInProps {
  readonly id: string;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Which exhibits show the subject of a card; looked up when a reader asks, as it needs the code of every page. */
export function ShownIn({ id, edition, locale }: ShownInProps) {
  const [places, setPlaces] = useState<readonly ShownPlace[] | null>(null);
  const lookUp = async () => {
    const { placesShowing } = await import('./shown-in.ts');
    setPlaces(await placesShowing(id, edition, locale));
  };
  // A failed fetch says nothing; opening it again tries again.
  const handleToggle = () => void lookUp().catch(() => undefined);
  return (
    <details className={css['shown']} onToggle={handleToggle}>
      <summary>{WORDS.shownIn[locale]}</summary>
      {places?.length === 0 && <p>{WORDS.none[locale]}</p>}
      <ul>
        {places?.map(({ exhibit, title, page, href }) => (
          <li key={exhibit}>
            <a href={href} data-digits="name">
              {title}
            </a>
            <span>{page}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
