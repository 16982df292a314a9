import type { Locale, Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { forgetFailures } from './lazy-part.tsx';
import { useReplaced } from './use-replaced.ts';
import css from '../exhibit.module.css';

const WORDS = {
  missing: { en: 'This part could not be fetched.', tc: '此部分未能載入。', sc: '此部分未能加载。' },
  replaced: {
    en: 'There is a new version of the atlas; reload when you are ready.',
    tc: '圖集已有新版本，可隨時重新載入。',
    sc: '图集已有新版本，可随时重新加载。',
  },
} as const satisfies Record<string, Localized>;

interface PartFailedProps {
  readonly error: Error;
  readonly locale: Locale;
  readonly onRetry: () => void;
  /** What it says of a part of that kind, where there is more to say than that it is missing. */
  readonly heading?: string;
  readonly more?: string;
}

/** Says in the place of a part what failed, and tries again on request. */
export function PartFailed({ error, locale, onRetry, heading, more }: PartFailedProps) {
  const isReplaced = useReplaced();
  const handleClick = () => {
    forgetFailures();
    onRetry();
  };
  return (
    <div className={css['failed']} role="alert">
      {heading === undefined ? <p>{WORDS.missing[locale]}</p> : <h3>{heading}</h3>}
      {more !== undefined && <p>{more}</p>}
      {isReplaced && <p>{WORDS.replaced[locale]}</p>}
      <p data-digits="name">
        <code>{error.message}</code>
      </p>
      {isReplaced ? (
        <button type="button" className={css['action']} onClick={() => location.reload()}>
          {messages.reload[locale]}
        </button>
      ) : (
        <button type="button" className={css['action']} onClick={handleClick}>
          {messages.retry[locale]}
        </button>
      )}
    </div>
  );
}
