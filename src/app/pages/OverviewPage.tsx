import datedEvents from '#src/exhibits/dated-events.ts';
import facilitiesOverview from '#src/exhibits/facilities-overview.ts';
import rdProjectsByDomain from '#src/exhibits/rd-projects-by-domain.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { CHAPTER_NAMES } from '#src/view/chapters.ts';
import { useEdition } from '../edition.ts';
import { ExhibitCard } from '../ExhibitCard.tsx';
import css from '../page.module.css';
import { NotSaid } from './NotSaid.tsx';
import { OverviewIntro } from './OverviewIntro.tsx';

export const exhibits = [rdProjectsByDomain, datedEvents, facilitiesOverview];

/** The first screen: the Fund's pair of numbers, projects by domain, a thin timeline, a small map. */
export function Page() {
  const edition = useEdition();
  const { address } = useAddress();
  return (
    <div className={css['grid']}>
      <OverviewIntro edition={edition} locale={address.lang} />
      <div className={css['half']}>
        <ExhibitCard exhibit={rdProjectsByDomain} />
      </div>
      <div className={css['half']}>
        <ExhibitCard
          exhibit={datedEvents}
          onward={<a href={writePath(address.lang, { page: 'timeline' })}>{CHAPTER_NAMES.timeline[address.lang]} →</a>}
        />
      </div>
      <div className={css['half']}>
        <ExhibitCard exhibit={facilitiesOverview} />
      </div>
      <NotSaid locale={address.lang} />
    </div>
  );
}
