import type { Edition } from '#src/facts/edition.ts';
import { work } from './derivation.ts';
import { FUNDING_DERIVATIONS } from './derivations-of-funding.ts';

/** All approved projects: those that are R&D, and the others. */
export const approvedByKind = (edition: Edition) => ({
  all: edition.figure('itf-approved-projects', 'projects'),
  rd: edition.figure('itf-rd-projects', 'projects'),
  others: work('non-rd-projects', FUNDING_DERIVATIONS['non-rd-projects'], edition),
});

/** What the Fund has approved, in money and in projects, and the weak mean of the two. */
export const approvedInAll = (edition: Edition) => ({
  amount: edition.figure('itf-approved-amount', 'HKD'),
  projects: edition.figure('itf-approved-projects', 'projects'),
  mean: work('mean-approval-per-project', FUNDING_DERIVATIONS['mean-approval-per-project'], edition),
});

/** Money put into the Fund, and money approved out of it: two quantities, of which no balance follows. */
export const capital = (edition: Edition) => ({
  first: edition.figure('itf-initial-injection', 'HKD'),
  later: edition.figure('itf-subsequent-injections', 'HKD'),
  approved: edition.figure('itf-approved-amount', 'HKD'),
});

/** The allocation to the parks corporation, and the two parts it is printed in. */
export const parksAllocation = (edition: Edition) => ({
  whole: edition.figure('hkstp-allocation', 'HKD'),
  infrastructure: edition.figure('hkstp-allocation-infrastructure', 'HKD'),
  tenants: edition.figure('hkstp-allocation-tenant-support', 'HKD'),
});
