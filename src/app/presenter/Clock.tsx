import { secondsOf, type Deck } from '#src/decks/deck.ts';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { endingOf, paceOf } from './timer.ts';
import { useNow, type TalkTimer } from './use-timer.ts';
import { PACE_WORDS, sayClockTime, sayDuration, sayElapsedOf, WORDS } from './words.ts';
import css from './presenter.module.css';

interface ClockProps {
  readonly deck: Deck;
  readonly at: number;
  readonly timer: TalkTimer;
  readonly locale: Locale;
}

/** The time of day as clocks of Hong Kong show it. */
function TimeOfDay({ locale }: { readonly locale: Locale }) {
  const time = new Intl.DateTimeFormat(HTML_LANG[locale], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return time.format(useNow());
}

/** How much is over, and where the plan stands. */
function PaceBar({ done, due }: { readonly done: number; readonly due: number }) {
  const share = (value: number) => `${Math.min(1, Math.max(0, value)) * 100}%`;
  return (
    <div className={css['pace']} aria-hidden="true">
      <span style={{ inlineSize: share(done) }} />
      <i style={{ insetInlineStart: share(due) }} />
    </div>
  );
}

/** Pace and end of the talk in words. */
function sayPace(
  { deck, at, locale }: ClockProps,
  elapsed: number | null,
): readonly [ending: string | null, pace: string] {
  const total = secondsOf(deck);
  const { kind, seconds } = paceOf(deck.slides, at, elapsed);
  const ending = elapsed === null ? null : endingOf(elapsed, total);
  const left = sayDuration(Math.abs(total - (elapsed ?? 0)), locale);
  return [ending && PACE_WORDS[ending][locale](left), PACE_WORDS[kind][locale](sayDuration(seconds, locale))];
}

/** What the timer is told by hand. */
function TimerButtons({ timer, locale }: Pick<ClockProps, 'timer' | 'locale'>) {
  const { elapsed, isRunning } = timer;
  const isFresh = elapsed === null;
  return (
    <>
      <button type="button" onClick={isRunning ? timer.pause : timer.start}>
        {(isRunning ? WORDS.pause : isFresh ? WORDS.start : WORDS.goOn)[locale]}
      </button>
      <button type="button" disabled={isFresh} onClick={timer.reset}>
        {WORDS.reset[locale]}
      </button>
    </>
  );
}

/** Elapsed time against the plan, and the time of day. */
export function Clock(props: ClockProps) {
  const { deck, at, timer, locale } = props;
  const total = secondsOf(deck);
  const { elapsed } = timer;
  const spent = elapsed ?? 0;
  const [ending, pace] = sayPace(props, elapsed);
  const tone = elapsed === null ? undefined : (endingOf(spent, total) ?? undefined);
  return (
    <section className={css['clock']} aria-label={WORDS.time[locale]} data-ending={tone} data-digits="count">
      <dl>
        <div>
          <dt>{sayElapsedOf[locale](sayClockTime(total))}</dt>
          <dd>
            <span role="timer" aria-live="off">
              {sayClockTime(spent)}
            </span>
          </dd>
        </div>
        <div>
          <dt>{WORDS.clock[locale]}</dt>
          <dd>
            <TimeOfDay locale={locale} />
          </dd>
        </div>
      </dl>
      <PaceBar done={spent / total} due={paceOf(deck.slides, at, elapsed).due / total} />
      <div className={css['paceWords']}>
        <p>
          {ending && <b>{ending}</b>}
          {ending && (locale === 'en' ? ', ' : '，')}
          {pace}
        </p>
        <TimerButtons timer={timer} locale={locale} />
      </div>
    </section>
  );
}
