import type { IsoDate } from '../../kernel/iso-date';
import type { Criterion, CriterionVersion } from '../criterion';
import type { LegalActs } from '../legal-act';
import type { Library } from '../library';
import type { CheckContext, ContentCheck, ContentFinding } from './check';
import { assumptionsMarked } from './checks/assumptions-marked';
import { awardScale } from './checks/award-scale';
import { changeNote } from './checks/change-note';
import { datesInOrder } from './checks/dates-in-order';
import { equalProof } from './checks/equal-proof';
import { figuresSourced } from './checks/figures-sourced';
import { languagesAgree } from './checks/languages-agree';
import { lawBaseline } from './checks/law-baseline';
import { lawForm } from './checks/law-form';
import { lawInForce } from './checks/law-in-force';
import { lengths } from './checks/lengths';
import { levelsRise } from './checks/levels-rise';
import { markup } from './checks/markup';
import { noOrigin } from './checks/no-origin';
import { notice } from './checks/notice';
import { parametersDeclared } from './checks/parameters-declared';
import { procurementRule } from './checks/procurement-rule';
import { readability } from './checks/readability';
import { relationsAcyclic } from './checks/relations-acyclic';
import { relationsConsistent } from './checks/relations-consistent';
import { repeatsLaw } from './checks/repeats-law';
import { textsComplete } from './checks/texts-complete';
import { units } from './checks/units';
import { upcomingDriver } from './checks/upcoming-driver';
import { verifiableEvidence } from './checks/verifiable-evidence';

/** Every check that an editor's words are held against. A new check is a file of its own and a line here. */
export const contentCheckCatalogue: readonly ContentCheck[] = [
  datesInOrder,
  parametersDeclared,
  textsComplete,
  languagesAgree,
  markup,
  lengths,
  verifiableEvidence,
  equalProof,
  noOrigin,
  awardScale,
  units,
  relationsConsistent,
  relationsAcyclic,
  levelsRise,
  readability,
  lawForm,
  procurementRule,
  lawInForce,
  lawBaseline,
  repeatsLaw,
  figuresSourced,
  assumptionsMarked,
  changeNote,
  notice,
  upcomingDriver,
];

/** What a version must have in order to be taken into a library at all. */
export const checkStructure = (version: CriterionVersion): ContentFinding[] =>
  [datesInOrder, parametersDeclared].flatMap(({ checkVersion: check }) => check(version));

/** What is decided elsewhere than in the words: the day, and the table of acts when it is at hand. */
export interface CheckSurroundings {
  readonly today: IsoDate;
  readonly acts?: LegalActs;
}

/**
 * What an editor would send back in one version: as it stands in a file, as a draft on the desk, as a row
 * in a workbook. `version` need not be among `criterion.versions` yet. Pure; fit to run while someone types.
 */
export function checkVersion(
  library: Library,
  criterion: Criterion,
  version: CriterionVersion,
  surroundings: CheckSurroundings,
): ContentFinding[] {
  const context: CheckContext = { library, criterion, ...surroundings };
  return contentCheckCatalogue.flatMap(
    ({ checkVersion: check }) => check?.(version, context) ?? [],
  );
}

/** What an editor would send back in how a criterion stands to others. */
export function checkCriterion(
  library: Library,
  criterion: Criterion,
  surroundings: CheckSurroundings,
): ContentFinding[] {
  const context: CheckContext = { library, criterion, ...surroundings };
  return contentCheckCatalogue.flatMap(({ checkCriterion: check }) => check?.(context) ?? []);
}
