import { COLON } from '#src/i18n/punctuation.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { Menu } from './Menu.tsx';

/** Something to choose. */
export interface Choice {
  /** How an address names it; null stands for no choice at all. */
  readonly id: string | null;
  readonly words: string;
  readonly href: string;
  /** How much it would leave. */
  readonly count?: number;
}

interface ChoiceMenuProps {
  readonly className: string | undefined;
  readonly name: string;
  /** What the button says is chosen. */
  readonly said?: string | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly locale: Locale;
}

/** A menu of links of which one is where the reader is. */
export function ChoiceMenu({ className, name, said, choices, chosen, locale }: ChoiceMenuProps) {
  const label = (
    <>
      {name}
      {said !== undefined && (
        <>
          {COLON[locale]}
          <b data-digits="name">{said}</b>
        </>
      )}
    </>
  );
  return (
    <Menu className={className} label={label}>
      <ul>
        {choices.map(({ id, words, href, count }) => (
          <li key={id}>
            <a
              href={href}
              aria-current={id === chosen ? 'true' : undefined}
              data-choice={id ?? undefined}
              data-empty={count === 0 ? 'true' : undefined}
            >
              <span data-digits="name">{words}</span>
              {count !== undefined && (
                <>
                  {' '}
                  <span data-digits="count">{count}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
