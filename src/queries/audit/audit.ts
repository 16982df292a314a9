import { indexEdition, MissingFact, type Edition } from '#src/facts/edition.ts';
import type { NotShown } from '#src/facts/not-shown.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { derive, DERIVATION_IDS, isDerivation } from '../derivations.ts';
import { worst, type Audited, type AuditState, type Check } from './check.ts';
import { coverageChecks } from './coverage.ts';
import { dateChecks } from './dates.ts';
import { derivedChecks } from './derived.ts';
import { listChecks } from './lists.ts';
import { moneyChecks } from './money.ts';
import { precisionChecks } from './precision.ts';
import { profileOf } from './profile.ts';
import { quirkChecks } from './quirks.ts';
import { referenceChecks } from './references.ts';
import { sourceChecks } from './sources.ts';
import { sumChecks } from './sums.ts';
import { trapChecks } from './traps.ts';

/** The parts of the audit, in the order in which they are shown. */
export const AUDIT_GROUPS = {
  sums: { en: 'Sums, shares and parts', tc: '總和、比例與部分', sc: '总和、比例与部分' },
  derived: { en: 'Derived figures', tc: '推算數字', sc: '推算数字' },
  lists: { en: 'Counted lists', tc: '清單點算', sc: '清单清点' },
  dates: { en: 'Dates and status', tc: '日期與狀況', sc: '日期与状况' },
  money: { en: 'Money and units', tc: '款額與單位', sc: '款额与单位' },
  precision: { en: 'Hedges', tc: '約略用詞', sc: '约略用词' },
  sources: { en: 'Places in the document', tc: '在文件中的位置', sc: '在文件中的位置' },
  references: { en: 'Names and references', tc: '名稱與引用', sc: '名称与引用' },
  coverage: { en: 'Digits of the document', tc: '文件中的阿拉伯數字', sc: '文件中的阿拉伯数字' },
  quirks: { en: 'Quirks of the source', tc: '文件的特異之處', sc: '文件的特异之处' },
  traps: { en: 'Pitfalls and their warnings', tc: '易誤解之處與提示', sc: '易误解之处与提示' },
} as const satisfies Record<string, Localized>;
export type AuditGroup = keyof typeof AUDIT_GROUPS;

export interface AuditPart {
  readonly group: AuditGroup;
  readonly state: AuditState;
  readonly checks: readonly Check[];
}

/** Recomputes an edition from its data alone, whether or not the parser would take it. */
export function auditData(audited: Audited): readonly AuditPart[] {
  const profile = profileOf(audited.data.id);
  if (!profile) return [];
  const subject = { ...audited, edition: indexEdition(audited.data) };
  const checks: Readonly<Record<AuditGroup, readonly Check[]>> = {
    sums: sumChecks(subject, profile),
    derived: derivedChecks(subject),
    lists: listChecks(subject, profile),
    dates: dateChecks(subject, profile),
    money: moneyChecks(subject, profile),
    precision: precisionChecks(subject, profile),
    sources: sourceChecks(subject, profile),
    references: referenceChecks(subject, profile),
    coverage: coverageChecks(subject, profile),
    quirks: quirkChecks(subject),
    traps: trapChecks(subject),
  };
  return (Object.keys(AUDIT_GROUPS) as readonly AuditGroup[]).map((group) => ({
    group,
    state: worst(checks[group].map(({ state }) => state)),
    checks: checks[group],
  }));
}

/** What the atlas derives in an edition; null where the edition is silent or states it otherwise. */
function derivedIn(edition: Edition) {
  return (id: string) => {
    try {
      return isDerivation(id) ? derive(edition, id) : null;
    } catch (error) {
      if (error instanceof MissingFact) return null;
      throw error;
    }
  };
}

/** The audit of an edition and of all that the atlas derives from it. */
export const auditEdition = (edition: Edition, notShown: readonly NotShown[]): readonly AuditPart[] =>
  auditData({ data: edition, notShown, derivations: DERIVATION_IDS, derived: derivedIn(edition) });
