import { useEffect, useState } from 'react';
import type { Figure } from '#src/facts/figure.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { compare, type Axis } from '#src/queries/arithmetic.ts';
import { sayRefusal } from '#src/queries/refusal-words.ts';
import type { Answer } from '#src/queries/refusals.ts';
import type { Address } from '#src/state/address.ts';
import { useAddress } from '#src/state/use-address.ts';
import { useEdition } from '../edition.ts';
import { findCard } from '../find-card.ts';
import { ComparedBars } from './ComparedBars.tsx';
import { ComparedTiles } from './ComparedTiles.tsx';
import { comparing } from './CompareLink.tsx';
import css from './tray.module.css';
import { TrayBar } from './TrayBar.tsx';
import { TurnedAway } from './TurnedAway.tsx';
import { PANEL, useKeptFocus } from './use-kept-focus.ts';
import { held, WORDS } from './words.ts';

interface Compared {
  readonly figures: readonly Figure[];
  readonly answer: Answer<Axis>;
  readonly address: Address;
  readonly edition: Edition;
}

/** The figures that the address puts side by side, and whether they may be. Unknown ids are passed over. */
function useCompared(): Compared {
  const { address } = useAddress();
  const edition = useEdition();
  const figures = (address.keys.cmp ?? []).flatMap((id) => findCard(id, edition)?.figure ?? []);
  return { figures, answer: compare(figures), address, edition };
}

/** What a change of the comparison is announced as. */
function announcement({ figures, answer, edition }: Compared, locale: Locale): string {
  const count = `${WORDS.comparison[locale]}: ${held[locale](figures.length)}.`;
  if (figures.length < 2) return count;
  return `${count} ${answer.ok ? WORDS.may[locale] : sayRefusal(answer.refusal, locale, edition)}`;
}

/** Says a text a moment after it changed: a region that comes with its text is not read out. */
function Announced({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const turn = requestAnimationFrame(() => setSaid(text));
    return () => cancelAnimationFrame(turn);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

function Panel({ figures, answer, address, edition }: Compared) {
  const { lang: locale } = address;
  if (answer.ok) return <ComparedBars axis={answer.value} edition={edition} locale={locale} />;
  const without = (id: string) =>
    comparing(
      address,
      (address.keys.cmp ?? []).filter((one) => one !== id),
    );
  return (
    <ComparedTiles figures={figures} refusal={answer.refusal} edition={edition} locale={locale} without={without} />
  );
}

/** A window with room for both the page and the comparison opens it by itself. */
const hasRoom = () => matchMedia('(width >= 700px) and (height >= 600px)').matches;

/** At the foot of the window while it holds a figure: up to four figures side by side, or why they may not be. */
export function Tray() {
  const compared = useCompared();
  const { figures, address, edition } = compared;
  const [asked, setAsked] = useState<boolean | null>(null);
  const isOpen = figures.length > 1 && (asked ?? hasRoom());
  useKeptFocus(figures.length, () => setAsked(false));
  const { lang } = address;
  if (figures.length === 0) return null;
  return (
    <section className={css['tray']} aria-label={WORDS.comparison[lang]} data-open={isOpen}>
      <Announced text={announcement(compared, lang)} />
      <div id={PANEL} className={css['panel']} hidden={!isOpen}>
        {isOpen && <Panel {...compared} />}
      </div>
      <TurnedAway address={address} edition={edition} />
      <TrayBar figures={figures} address={address} isOpen={isOpen} onToggle={() => setAsked(!isOpen)} />
    </section>
  );
}
