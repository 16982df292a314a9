import type { Locale } from '#src/i18n/locales.ts';
import { sayJump, WORDS } from './words.ts';
import css from './presenter.module.css';

interface SteppersProps {
  readonly locale: Locale;
  /** Of a slide number that is being typed. */
  readonly digits: string;
  readonly onStep: (kind: 'back' | 'next') => void;
}

/** Back and on, for hands without keys: large, and at hand on a phone. */
export function Steppers({ locale, digits, onStep }: SteppersProps) {
  return (
    <div className={css['steppers']}>
      <button type="button" onClick={() => onStep('back')}>
        <span aria-hidden="true">←</span> {WORDS.back[locale]}
      </button>
      <p role="status" data-digits="count">
        {digits !== '' && sayJump[locale](digits)}
      </p>
      <button type="button" onClick={() => onStep('next')}>
        {WORDS.forward[locale]} <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}
