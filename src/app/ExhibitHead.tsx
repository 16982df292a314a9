import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { sharedAsOf } from '#src/view/sentence.ts';
import { cutOffFigures, hasMixedDates } from './exhibit-rows.ts';
import type { ShownExhibit } from './use-exhibit.ts';
import chips from '#src/ui/figure.module.css';
import css from './exhibit.module.css';

interface ExhibitHeadProps {
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
  readonly leads: boolean;
}

/** The finding, what is counted, its date, and the switch between measures. */
export function ExhibitHead({ exhibit, shown, leads }: ExhibitHeadProps) {
  const { composed, locale } = shown;
  const asOf = sharedAsOf(cutOffFigures(composed.view));
  const { outside } = composed;
  const isSaid = asOf !== null && !(outside && asOf === 'not-stated');
  const Heading = leads ? 'h1' : 'h2';
  return (
    <header>
      <Heading id={`${exhibit.id}-title`}>
        <SentenceText text={composed.title} locale={locale} />
      </Heading>
      <p className={css['sub']} id={`${exhibit.id}-sub`}>
        <SentenceText text={composed.sub} locale={locale} />
        {isSaid && ' '}
        {isSaid && <AsOfChip asOf={asOf} locale={locale} explained />}
        {outside && (
          <>
            {' '}
            <span className={chips['chip']} data-layer="outside">
              {outside.badge}
            </span>
          </>
        )}
      </p>
      {hasMixedDates(composed.view) && <p className={css['notice']}>{messages.mixedDates[locale]}</p>}
    </header>
  );
}
