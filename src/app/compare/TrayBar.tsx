import type { Figure } from '#src/facts/figure.ts';
import type { Address } from '#src/state/address.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import { comparing } from './CompareLink.tsx';
import css from './tray.module.css';
import { PANEL } from './use-kept-focus.ts';
import { held, WORDS } from './words.ts';

interface TrayBarProps {
  readonly figures: readonly Figure[];
  readonly address: Address;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Chips({ figures, address }: Pick<TrayBarProps, 'figures' | 'address'>) {
  const { lang, keys } = address;
  return (
    <ul className={css['chips']}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <span className={css['label']} data-digits="name">
            {figure.label[lang]}
          </span>
          <b>
            <FigureText figure={figure} locale={lang} />
          </b>
          <a
            href={comparing(
              address,
              (keys.cmp ?? []).filter((id) => id !== figure.id),
            )}
            data-remove={figure.id}
            aria-label={`${WORDS.remove[lang]}: ${figure.label[lang]}`}
          >
            ×
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the comparison holds, each figure with its way out, and the switch that opens it. */
export function TrayBar({ figures, address, isOpen, onToggle }: TrayBarProps) {
  const { lang } = address;
  return (
    <div className={css['bar']} data-count={figures.length}>
      {figures.length > 1 ? (
        <button type="button" aria-expanded={isOpen} aria-controls={PANEL} onClick={onToggle}>
          {WORDS.comparison[lang]} <span data-digits="count">{held[lang](figures.length)}</span>
        </button>
      ) : (
        <p className={css['title']}>{WORDS.comparison[lang]}</p>
      )}
      <Chips figures={figures} address={address} />
      {figures.length === 1 && <p className={css['hint']}>{WORDS.lone[lang]}</p>}
      <a className={css['clear']} href={comparing(address, [])}>
        {WORDS.clear[lang]}
      </a>
    </div>
  );
}
