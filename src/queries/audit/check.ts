import type { Edition, EditionData, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { NotShown } from '#src/facts/not-shown.ts';
import { digits } from '#src/i18n/format.ts';
import type { Localized } from '#src/i18n/locales.ts';

/** `holds`; holds, but with something a reader must know (`note`); does not hold (`fault`). */
export const AUDIT_STATES = ['holds', 'note', 'fault'] as const;
export type AuditState = (typeof AUDIT_STATES)[number];

/** Words of the document, which stay in its language. */
export interface Quote {
  readonly quote: string;
}
export const quote = (text: string): Quote => ({ quote: text });

/** A working as it is shown: its words and numbers, and the figures it starts from. */
export type Working = readonly (string | Figure | Quote)[];

/** One comparison that was made. */
export interface AuditRow {
  readonly key: string;
  readonly state: AuditState;
  /** The statement or derived figure it is about. */
  readonly fact?: string;
  readonly label?: Localized;
  readonly working: Localized<Working>;
}

/** Something that must hold, and what was compared to see whether it does. */
export interface Check {
  readonly id: string;
  readonly claim: Localized;
  readonly state: AuditState;
  readonly rows: readonly AuditRow[];
  /** How many things were compared, shown in rows of their own or not. */
  readonly compared: number;
}

/** What an audit looks at. Derived figures come from the code under audit, and null where it gives none. */
export interface Audited {
  readonly data: EditionData;
  readonly notShown: readonly NotShown[];
  readonly derivations: readonly string[];
  readonly derived: (id: string) => Figure | null;
}

export interface Subject extends Audited {
  readonly edition: Edition;
}

const isWorking = (slot: number | string | Figure | Quote | Working): slot is Working => Array.isArray(slot);

/** Writes a working: say`${part} of ${whole}`. */
export function say(
  strings: TemplateStringsArray,
  ...slots: readonly (number | string | Figure | Quote | Working)[]
): Working {
  return strings.flatMap((text, at) => {
    const slot = slots[at];
    if (slot === undefined) return [text];
    if (isWorking(slot)) return [text, ...slot];
    return [text, typeof slot === 'number' ? digits(slot) : slot];
  });
}

/** What reads alike in every language: figures and signs. */
export const alike = (working: Working): Localized<Working> => ({ en: working, tc: working, sc: working });

export const joined = (workings: readonly Working[], sign: string): Working =>
  workings.flatMap((working, at) => (at === 0 ? working : [sign, ...working]));

export const worst = (states: readonly AuditState[]): AuditState =>
  AUDIT_STATES.findLast((state) => states.includes(state)) ?? 'holds';

export const check = (
  id: string,
  claim: Localized,
  rows: readonly AuditRow[],
  compared: number = rows.length,
): Check => ({ id, claim, state: worst(rows.map(({ state }) => state)), rows, compared });

/** `holds`, or `otherwise`, where it holds; else a fault. */
export const stateIf = (isSound: boolean, otherwise: AuditState = 'holds'): AuditState =>
  isSound ? otherwise : 'fault';

const LOOKED: Localized<(count: number, wrong: number) => Working> = {
  en: (count, wrong) =>
    wrong === 0 ? say`${count} looked at, all as they must be.` : say`${count} looked at, ${wrong} wrong.`,
  tc: (count, wrong) => (wrong === 0 ? say`已檢查${count}項，全部相符。` : say`已檢查${count}項，${wrong}項有誤。`),
  sc: (count, wrong) => (wrong === 0 ? say`已检查${count}项，全部相符。` : say`已检查${count}项，${wrong}项有误。`),
};

/** What is wrong with one of many; null where nothing is. */
export interface Wrong {
  readonly key: string;
  readonly fact?: string;
  readonly working: Working;
}

/** A check of many alike: how many were looked at, and a row for each that is wrong. */
export function tally(id: string, claim: Localized, looked: number, wrong: readonly Wrong[]): Check {
  const say3 = {
    en: LOOKED.en(looked, wrong.length),
    tc: LOOKED.tc(looked, wrong.length),
    sc: LOOKED.sc(looked, wrong.length),
  };
  const all: AuditRow = { key: 'all', state: stateIf(wrong.length === 0 && looked > 0), working: say3 };
  const odd = wrong.map(({ working, ...rest }) => ({ ...rest, state: 'fault' as const, working: alike(working) }));
  return check(id, claim, [all, ...odd], looked);
}

/** A statement that must be there: its figure, or its id as text where it has none. */
export const figureOf = ({ edition }: Subject, id: string): Figure | string =>
  edition.figures.find((figure) => figure.id === id) ?? id;

export const labelOf = ({ subject, label }: Fact): Localized => ({
  en: `${subject.en}: ${label.en}`,
  tc: `${subject.tc}：${label.tc}`,
  sc: `${subject.sc}：${label.sc}`,
});
