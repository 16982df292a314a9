import { useEffect } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import { LinkSegments } from '#src/ui/LinkSegments.tsx';
import { plainSentence } from '#src/view/sentence.ts';
import { routeOf } from '../briefings/exhibit-route.ts';
import { ExhibitBody } from '../ExhibitBody.tsx';
import { ExhibitHead } from '../ExhibitHead.tsx';
import { FormTabs } from '../FormTabs.tsx';
import { SourceNote } from '../SourceNote.tsx';
import { useExhibit, type ShownExhibit } from '../use-exhibit.ts';
import exhibitCss from '../exhibit.module.css';
import { ownKeys } from '../exhibit-link.ts';
import { EmbedBar } from './EmbedBar.tsx';
import { Missing } from './Missing.tsx';
import css from './embed.module.css';

interface EmbedProps {
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
}

function Embed({ exhibit, shown }: EmbedProps) {
  const { composed, locale, measure, measureHref } = shown;
  const title = plainSentence(composed.title, locale);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <section className={css['exhibit']} id={exhibit.id} aria-labelledby={`${exhibit.id}-title`}>
      <ExhibitHead exhibit={exhibit} shown={shown} leads />
      <ExhibitBody exhibit={exhibit} shown={shown} />
      <SourceNote id={exhibit.id} shown={shown} />
      <footer className={exhibitCss['footer']}>
        <FormTabs shown={shown} />
        {exhibit.measures.length > 1 && (
          <LinkSegments
            label={messages.measure[locale]}
            options={exhibit.measures.map(({ id, label }) => ({ id, label: label[locale], href: measureHref(id) }))}
            chosen={measure}
          />
        )}
      </footer>
    </section>
  );
}

/** One exhibit alone, as other pages show it in a frame: what it says, how firm it is, where from, and the way to the atlas. */
export function EmbedPage({ exhibit }: { readonly exhibit: Exhibit }) {
  const { address } = useAddress();
  const { composed, ...shown } = useExhibit(exhibit);
  return (
    <div className={css['embed']} data-embed="">
      {'missing' in composed ? (
        <Missing title={messages.silent} more={messages.silentMore} locale={shown.locale} />
      ) : (
        <Embed exhibit={exhibit} shown={{ ...shown, composed }} />
      )}
      <EmbedBar
        address={address}
        view={{ route: routeOf(exhibit), keys: ownKeys(exhibit.id, address.keys) }}
        anchor={exhibit.id}
        isOutside={exhibit.layer === 'outside'}
      />
    </div>
  );
}
