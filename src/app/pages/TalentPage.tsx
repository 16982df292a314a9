import rthAllowances from '#src/exhibits/rth-allowances.ts';
import rthCeiling from '#src/exhibits/rth-ceiling.ts';
import talentReach from '#src/exhibits/talent-reach.ts';
import talentStarts from '#src/exhibits/talent-starts.ts';
import techtasAreas from '#src/exhibits/techtas-areas.ts';
import trainingMatch from '#src/exhibits/training-match.ts';
import { useAddress } from '#src/state/use-address.ts';
import { sentence } from '#src/view/sentence.ts';
import { ExhibitCard } from '../ExhibitCard.tsx';
import { HowToRead } from '../HowToRead.tsx';
import { PageIntro, type PageBlock } from '../PageIntro.tsx';
import { useEdition } from '../edition.ts';
import css from '../page.module.css';
import { AdmissionChanges } from '../talent/AdmissionChanges.tsx';
import { AllowanceCalculator } from '../talent/AllowanceCalculator.tsx';
import { SchemeCards } from '../talent/SchemeCards.tsx';
import talent from '../talent/talent.module.css';

export const exhibits = [rthAllowances, rthCeiling, talentReach, techtasAreas, talentStarts, trainingMatch];

const BLOCKS: readonly PageBlock[] = [
  { id: 'rth-allowances', name: { en: 'Allowances', tc: '津貼', sc: '津贴' } },
  { id: 'talent-reach', name: { en: 'Reach', tc: '惠及多少', sc: '惠及多少' } },
  { id: 'techtas-areas', name: { en: 'Admission scheme', tc: '入境計劃', sc: '入境计划' } },
  { id: 'talent-starts', name: { en: 'Starts', tc: '推出日期', sc: '推出日期' } },
  { id: 'schemes', name: { en: 'Other schemes', tc: '其他計劃', sc: '其他计划' } },
];

const TITLE = {
  en: sentence`Research posts, interns, attendances, schools: each scheme counts in a unit of its own`,
  tc: sentence`研究職位、實習生、人次、學校：各項計劃各有單位`,
  sc: sentence`研究岗位、实习生、人次、学校：各项计划各有单位`,
};
const LEDE = {
  en: sentence`A post is not a person and an attendance is not a trainee, so the schemes stand side by side and are never added.`,
  tc: sentence`職位不等於人數，人次也不等於學員，因此各項計劃並列，從不相加。`,
  sc: sentence`岗位不等于人数，人次也不等于学员，因此各项计划并列，从不相加。`,
};

/** What research posts pay, whom the schemes reach, whom they admit, and when they began. */
export function Page() {
  const locale = useAddress().address.lang;
  const edition = useEdition();
  return (
    <div className={css['grid']}>
      <PageIntro title={TITLE[locale]} lede={LEDE[locale]} blocks={BLOCKS} locale={locale} />
      <div className={`${css['half']} ${talent['stack']}`}>
        <ExhibitCard exhibit={rthAllowances} />
        <ExhibitCard exhibit={rthCeiling} />
      </div>
      <div className={css['half']}>
        <AllowanceCalculator />
      </div>
      <div className={css['full']}>
        <ExhibitCard exhibit={talentReach} aside={<HowToRead exhibit={talentReach} locale={locale} />} />
      </div>
      <div className={css['full']}>
        <ExhibitCard exhibit={techtasAreas} aside={<AdmissionChanges locale={locale} />} />
      </div>
      {[talentStarts, trainingMatch].map((exhibit) => (
        <div key={exhibit.id} className={css['half']}>
          <ExhibitCard exhibit={exhibit} />
        </div>
      ))}
      <div className={css['full']}>
        <SchemeCards edition={edition} locale={locale} />
      </div>
    </div>
  );
}
