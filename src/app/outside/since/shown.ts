import type { Exhibit } from '#src/exhibits/define.ts';
import facilityReports from '#src/exhibits/outside/facility-reports.ts';
import internshipRate from '#src/exhibits/outside/internship-rate.ts';
import rdExpenditure from '#src/exhibits/outside/rd-expenditure.ts';
import startUps from '#src/exhibits/outside/start-ups.ts';
import talentAllowances from '#src/exhibits/outside/talent-allowances.ts';
import type { SinceTheme } from '#src/queries/outside/since.ts';

/** The drawings that stand below the pairs of a theme. */
export const BESIDE: Readonly<Record<SinceTheme, readonly Exhibit[]>> = {
  fund: [],
  talent: [talentAllowances, internshipRate],
  buildings: [facilityReports],
  mainland: [],
  city: [],
};

/** Drawings of what the document does not count at all. */
export const AROUND: readonly Exhibit[] = [rdExpenditure, startUps];
