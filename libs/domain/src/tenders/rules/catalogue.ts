import type { Library } from '../../criteria/library';
import type { Selection } from '../selection';
import { awardWeights } from './award-weights';
import { changesSoon } from './changes-soon';
import { conflicts } from './conflicts';
import { followUpEffort, followUpHours } from './follow-up-effort';
import { implied } from './implied';
import { labelWords } from './label-words';
import { labourTerms } from './labour-terms';
import { lawFloor } from './law-floor';
import { mandatoryAndScored } from './mandatory-and-scored';
import { marketAvailability } from './market-availability';
import { mealServices } from './meal-services';
import { oneLevelAQuestion } from './one-level-a-question';
import { originWords } from './origin-words';
import { permittedUse } from './permitted-use';
import { proportionateNumber } from './proportionate-number';
import type { Finding, ProcurementRule, Severity } from './rule';
import { subjectMatterLink } from './subject-matter-link';
import { usableFrom } from './usable-from';
import { verifiable } from './verifiable';
import { versionOnPublication } from './version-on-publication';
import { wideLot } from './wide-lot';

/** Every rule that a selection is held against. A new rule is a file of its own and a line here. */
export const ruleCatalogue: readonly ProcurementRule[] = [
  subjectMatterLink,
  permittedUse,
  labourTerms,
  originWords,
  labelWords,
  mandatoryAndScored,
  awardWeights,
  conflicts,
  oneLevelAQuestion,
  implied,
  proportionateNumber,
  marketAvailability,
  versionOnPublication,
  changesSoon,
  usableFrom,
  lawFloor,
  verifiable,
  mealServices,
  wideLot,
  followUpEffort,
];

export interface SelectionCheck {
  /** Errors first, then warnings, then information; the rules' order within each. */
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Severity, number>> & {
    /** Hours a year, an estimate of our own. */
    readonly followUpHours: number;
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** Holds `selection` against every rule. Items that name nothing in the library are passed over. */
export function checkSelection(selection: Selection, library: Library): SelectionCheck {
  const findings = ruleCatalogue
    .flatMap((rule) => rule.check(selection, library))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    summary: {
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      followUpHours: followUpHours(selection, library),
    },
  };
}
