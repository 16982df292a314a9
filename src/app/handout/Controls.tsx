import type { Address } from '#src/state/address.ts';
import { LinkSegments } from '#src/ui/LinkSegments.tsx';
import { choiceHref, PER_SHEET, readChoices, type PerSheet } from './choices.ts';
import { COUNTS, HANDOUT_WORDS, TONGUES } from './words.ts';
import css from './handout.module.css';

const MANY = Object.keys(PER_SHEET) as readonly PerSheet[];

interface GroupProps {
  readonly label: string;
  readonly options: Parameters<typeof LinkSegments>[0]['options'];
  readonly chosen: string;
}

function Group({ label, options, chosen }: GroupProps) {
  return (
    <div className={css['group']}>
      <span aria-hidden="true">{label}</span>
      <LinkSegments label={label} options={options} chosen={chosen} />
    </div>
  );
}

/** What the hand-out holds; every choice is a link. */
export function Controls({ address }: { readonly address: Address }) {
  const { lang } = address;
  const { perSheet, hasNotes, isBilingual } = readChoices(address);
  const yesOrNo = (key: 'hasNotes' | 'isBilingual', labels: readonly [string, string]) =>
    [false, true].map((is) => ({
      id: String(is),
      label: labels[is ? 1 : 0],
      href: choiceHref(address, { [key]: is }),
    }));
  return (
    <>
      <Group
        label={HANDOUT_WORDS.perSheet[lang]}
        options={MANY.map((id) => ({ id, label: COUNTS[id][lang], href: choiceHref(address, { perSheet: id }) }))}
        chosen={perSheet}
      />
      <Group
        label={HANDOUT_WORDS.notes[lang]}
        options={yesOrNo('hasNotes', [HANDOUT_WORDS.without[lang], HANDOUT_WORDS.with[lang]])}
        chosen={String(hasNotes)}
      />
      <Group
        label={HANDOUT_WORDS.languages[lang]}
        options={yesOrNo('isBilingual', TONGUES[lang])}
        chosen={String(isBilingual)}
      />
    </>
  );
}
