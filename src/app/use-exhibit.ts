import { startTransition, useMemo, useState } from 'react';
import type { Composed, Exhibit } from '#src/exhibits/define.ts';
import { choiceFor, withChoice, writeAddress, type Keys } from '#src/state/address.ts';
import type { View } from '#src/view/view.ts';
import { changeKeys, useAddress, useChangeKeys } from '#src/state/use-address.ts';
import { useEdition } from './edition.ts';

export const FORMS = ['chart', 'table', 'source'] as const;
/** The three ways to see an exhibit. */
export type Form = (typeof FORMS)[number];

/** What an exhibit is measured by, or the number set in it, when an address asks for `choice`. */
export function measureIn({ measures, parameter }: Exhibit, choice: string | undefined): string {
  if (parameter) return choice !== undefined && parameter.isValid(choice) ? choice : parameter.initial;
  return (measures.find((one) => one.id === choice) ?? measures[0])?.id ?? '';
}

/** What a page shows of an exhibit only: told apart by its key, as no picture of it was drawn at build. */
export interface Narrowing {
  readonly key: string;
  readonly narrow: (view: View) => View;
}

/** An exhibit as the address shows it, and the ways to change that. */
export function useExhibit(exhibit: Exhibit, narrowing: Narrowing | null = null) {
  const { address } = useAddress();
  const change = useChangeKeys();
  const edition = useEdition();
  const { id } = exhibit;
  const locale = address.lang;
  const measure = measureIn(exhibit, choiceFor(address.keys.by, id));
  const whole = useMemo(() => exhibit.compose(edition, locale, measure), [exhibit, edition, locale, measure]);
  const composed = useMemo(
    () => (narrowing && 'view' in whole ? { ...whole, view: narrowing.narrow(whole.view) } : whole),
    [whole, narrowing],
  );
  const [intent, setIntent] = useState(false);
  const measuredBy = (keys: Keys, next: string) => ({
    by: withChoice(keys.by, id, next === measureIn(exhibit, undefined) ? null : next),
  });
  const form: Form = FORMS.find((one) => one === choiceFor(address.keys.as, id)) ?? 'chart';
  return {
    edition,
    locale,
    composed,
    narrowedBy: narrowing?.key ?? null,
    measure,
    form,
    chosen: choiceFor(address.keys.sel, id) ?? null,
    formHref: (next: Form) =>
      writeAddress(changeKeys(address, { as: withChoice(address.keys.as, id, next === 'chart' ? null : next) })),
    measureHref: (next: string) => writeAddress(changeKeys(address, measuredBy(address.keys, next))),
    setMeasure: (next: string) => change((keys) => measuredBy(keys, next), { replace: true }),
    /** A reader points at the drawing or what belongs to it, or focuses it: the live drawing will be wanted. */
    intent,
    onIntent: () => startTransition(() => setIntent(true)),
    choose: (key: string | null) => change((keys) => ({ sel: withChoice(keys.sel, id, key) }), { replace: true }),
  };
}

export type ShownExhibit = Omit<ReturnType<typeof useExhibit>, 'composed'> & { readonly composed: Composed };
