import datedCommitments from '#src/exhibits/dated-commitments.ts';
import hkstpAllocation from '#src/exhibits/hkstp-allocation.ts';
import itfApprovals from '#src/exhibits/itf-approvals.ts';
import itfCapital from '#src/exhibits/itf-capital.ts';
import itfSchemes from '#src/exhibits/itf-schemes.ts';
import projectsApproved from '#src/exhibits/projects-approved.ts';
import rdProjectsByDomain from '#src/exhibits/rd-projects-by-domain.ts';
import rdTaxDeduction from '#src/exhibits/rd-tax-deduction.ts';
import siteAreas from '#src/exhibits/site-areas.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { ExhibitCard } from '../ExhibitCard.tsx';
import { HowToRead } from '../HowToRead.tsx';
import { TaxCalculator } from '../TaxCalculator.tsx';
import css from '../page.module.css';
import { FundingIntro } from './FundingIntro.tsx';
import { MoneyLedger } from './MoneyLedger.tsx';

export const exhibits = [
  projectsApproved,
  itfApprovals,
  rdProjectsByDomain,
  itfSchemes,
  itfCapital,
  hkstpAllocation,
  siteAreas,
  datedCommitments,
  rdTaxDeduction,
];

const OVER_TIME: Localized = {
  en: 'Funding over time, from outside →',
  tc: '歷年資助（便覽以外） →',
  sc: '历年资助（便览以外） →',
};

const HALVES = [itfApprovals, rdProjectsByDomain, itfSchemes, itfCapital, hkstpAllocation, siteAreas];

/** Everything the document says about money, each quantity apart from the others. */
export function Page() {
  const { address } = useAddress();
  return (
    <div className={css['grid']}>
      <FundingIntro locale={address.lang} />
      <div className={css['full']}>
        <ExhibitCard
          exhibit={projectsApproved}
          aside={<HowToRead exhibit={projectsApproved} locale={address.lang} />}
        />
      </div>
      {HALVES.map((exhibit) => (
        <div key={exhibit.id} className={css['half']}>
          <ExhibitCard exhibit={exhibit} />
        </div>
      ))}
      <div className={css['full']}>
        <ExhibitCard exhibit={datedCommitments} />
      </div>
      <div className={css['full']}>
        <ExhibitCard exhibit={rdTaxDeduction} aside={<TaxCalculator />} />
      </div>
      <div className={css['full']}>
        <MoneyLedger />
      </div>
      <p className={`${css['full']} ${css['doors']}`}>
        <a href={writePath(address.lang, { page: 'over-time' })}>{OVER_TIME[address.lang]}</a>
      </p>
    </div>
  );
}
