import itfAreas from '#src/exhibits/outside/itf-areas.ts';
import itfFundsOverTime from '#src/exhibits/outside/itf-funds-over-time.ts';
import itfIndustries from '#src/exhibits/outside/itf-industries.ts';
import itfInjectionsSeen from '#src/exhibits/outside/itf-injections-seen.ts';
import itfProgrammes2025 from '#src/exhibits/outside/itf-programmes-2025.ts';
import itfProjectsByRule from '#src/exhibits/outside/itf-projects-by-rule.ts';
import itfYearByProgramme from '#src/exhibits/outside/itf-year-by-programme.ts';
import tcfsSince from '#src/exhibits/outside/tcfs-since.ts';
import vouchersOverTime from '#src/exhibits/outside/vouchers-over-time.ts';
import { useAddress } from '#src/state/use-address.ts';
import { ExhibitCard } from '../ExhibitCard.tsx';
import { HowToRead } from '../HowToRead.tsx';
import { LayerNotes } from '../outside/LayerNotes.tsx';
import { OverTimeIntro } from '../outside/OverTimeIntro.tsx';
import css from '../page.module.css';

export const exhibits = [
  itfFundsOverTime,
  itfProjectsByRule,
  itfProgrammes2025,
  itfYearByProgramme,
  itfIndustries,
  itfAreas,
  vouchersOverTime,
  tcfsSince,
  itfInjectionsSeen,
];

const HALVES = [
  itfProgrammes2025,
  itfYearByProgramme,
  itfIndustries,
  itfAreas,
  vouchersOverTime,
  tcfsSince,
  itfInjectionsSeen,
];

/** Official figures read outside the document, each with the badge of the layer: never mixed with the document's own. */
export function Page() {
  const { lang } = useAddress().address;
  return (
    <div className={css['grid']}>
      <OverTimeIntro locale={lang} />
      <div className={css['full']}>
        <ExhibitCard exhibit={itfFundsOverTime} aside={<HowToRead exhibit={itfFundsOverTime} locale={lang} />} />
      </div>
      <div className={css['full']}>
        <ExhibitCard exhibit={itfProjectsByRule} aside={<HowToRead exhibit={itfProjectsByRule} locale={lang} />} />
      </div>
      {HALVES.map((exhibit) => (
        <div key={exhibit.id} className={css['half']}>
          <ExhibitCard exhibit={exhibit} />
        </div>
      ))}
      <div className={css['half']}>
        <LayerNotes locale={lang} />
      </div>
    </div>
  );
}
