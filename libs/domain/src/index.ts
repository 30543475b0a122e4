export { ok, refused, type Result } from './kernel/result';
export { LANGUAGES, type Language, type LocalizedText } from './kernel/localized-text';
export {
  addDays,
  addMonths,
  isoDate,
  parseIsoDate,
  swedishDay,
  type IsoDate,
} from './kernel/iso-date';
export {
  AREAS,
  baseOfLocal,
  CHANGE_CLASSES,
  citeVersion,
  isLocal,
  LEVELS,
  MOVABLE,
  parseCriterionId,
  SOURCE_KINDS,
  USES,
  type Area,
  type ChangeClass,
  type ChangeNote,
  type Criterion,
  type CriterionId,
  type CriterionTexts,
  type CriterionVersion,
  type Decision,
  type ExternalId,
  type Goal,
  type GoodExample,
  type LawBaseline,
  type LegalReference,
  type Level,
  type LibraryOrigin,
  type LocalOrigin,
  type Movable,
  type Question,
  type Relation,
  type Source,
  type Use,
} from './criteria/criterion';
export {
  decideApproval,
  decideConsultation,
  decideWithdrawal,
  MONTHS_TO_GET_READY,
  SHORTEST_CONSULTATION_DAYS,
  type Approval,
  type ConsultationPlan,
  type DecisionProblem,
  type DecisionProblemCode,
  type Withdrawal,
} from './criteria/decisions';
export { articleIn, articlesIn } from './criteria/article-words';
export {
  type ParameterDeclaration,
  type ParameterValue,
  type ParameterValues,
} from './criteria/parameter';
export {
  defaultValues,
  formatDate,
  formatNumber,
  formatParameter,
  parameterProblem,
  parameterUnit,
} from './criteria/parameter-value';
export {
  getVersion,
  nextVersion,
  startOf,
  stateOf,
  VERSION_STATES,
  versionInForce,
  type VersionState,
} from './criteria/lifecycle';
export {
  escapeRichText,
  inlineText,
  parseRichText,
  plainText,
  richTextParameters,
  type Block,
  type EmphasisInline,
  type Inline,
  type LinkInline,
  type ListBlock,
  type ParagraphBlock,
  type ParameterInline,
  type RichText,
  type StrongInline,
  type TextInline,
} from './criteria/rich-text';
export { type Library } from './criteria/library';
export { withOwnCriteria } from './criteria/own-criteria';
export { type ProductGroup } from './criteria/product-group';
export { type CriteriaPackage, type PackageItem, type PackageVersion } from './criteria/package';
export {
  ARRANGEMENTS,
  LAYOUT_DEFAULTS,
  LAYOUT_STYLES,
  LEGAL_BASIS_FORMS,
  type Adaptation,
  type Arrangement,
  type LayoutStyle,
  type LegalBasisForm,
  type Selection,
  type SelectionInclude,
  type SelectionItem,
  type SelectionLayout,
  type SelectionSection,
} from './tenders/selection';
export { canonicalJson } from './kernel/canonical-json';
export { LEVEL_NAMES, USE_NAMES } from './criteria/designations';
export { ancestors, descendants, groupMatchesCpv, related } from './criteria/product-groups';
export { packageOn, type PackageOnDay, type ResolvedPackageItem } from './criteria/packages';
export {
  diffTokens,
  diffWords,
  type DiffRun,
  type DiffToken,
  type TokenRun,
  wordTokens,
} from './changes/word-diff';
export { pairByLikeness, type Pair, wordLikeness } from './changes/pair-by-likeness';
export { shortestEdit, type Edit } from './kernel/shortest-edit';
export {
  decidedChanges,
  upcomingDemands,
  type Change,
  type ChangePeriod,
  type Upcoming,
} from './changes/change-log';
export { type Bound, type Figure } from './changes/figures/figure';
export { readFigures } from './changes/figures/read-figures';
export {
  compareFigures,
  type Direction,
  type FigureChange,
} from './changes/figures/compare-figures';
export {
  type AskingField,
  type FieldFigureChange,
  versionFigures,
} from './changes/figures/version-figures';
export { type ClassProposal, proposeClass } from './changes/figures/propose-class';
export { asIfCurrent, type BroughtUpToDate } from './changes/review/as-if-current';
export { type CarriedValues, carryValues, type ValueFate } from './changes/review/carry-values';
export { MOVE_FLAGS, type MovedItem, type MoveFlag, moveItem } from './changes/review/move-item';
export { askedWords } from './criteria/asked-words';
export { type ComingSoon } from './criteria/coming-soon';
export {
  REVIEW_CHOICES,
  REVIEW_STANDINGS,
  type ReviewChoice,
  type ReviewItem,
  type ReviewStanding,
  reviewTender,
  type ReviewTarget,
  type TenderReview,
} from './changes/review/review-tender';
export {
  applyDecisions,
  needsReason,
  type ReviewDecision,
  type ReviewRefusal,
  undecidedItems,
} from './changes/review/decide-review';
export { type BlockComparison } from './changes/align-blocks';
export {
  compareVersions,
  type ComparedField,
  type FieldComparison,
  type UnknownVersion,
  type VersionComparison,
} from './changes/compare-versions';
export { isNumbering, selectionProblems } from './tenders/check-selection';
export { type SelectionProblem, type SelectionProblemCode } from './tenders/selection-problem';
export { weightsByLot } from './tenders/weights';
export { selectedItems, type SelectedItem } from './tenders/selected-items';
export { checkSelection, ruleCatalogue, type SelectionCheck } from './tenders/rules/catalogue';
export { type Finding, type ProcurementRule, type Severity } from './tenders/rules/rule';
export {
  FOLLOW_UP_CAPACITY,
  FOLLOW_UP_HOURS,
  followUpHours,
} from './tenders/rules/follow-up-effort';
export {
  may,
  ORGANISATION_KINDS,
  PERMISSIONS,
  permissionsOf,
  ROLE_NAMES,
  ROLES,
  ROLES_OF,
  type OrganisationKind,
  type Permission,
  type Role,
} from './organisations/roles';
export { AUDIT_ACTIONS, AUDIT_WORDS, type AuditAction } from './organisations/audit-actions';
export {
  checkChain,
  checkEnd,
  EMPTY_CHAIN,
  followChain,
  headOf,
  linkOf,
  type AuditDetails,
  type AuditEntry,
  type AuditEvent,
  type ChainHead,
  type Sha256,
} from './organisations/audit-chain';
export { CHAIN_BREAKS, type ChainBreak } from './organisations/chain-break';
export { sourceTitle } from './criteria/source-title';
export { legalActKey, type LegalAct, type LegalActs } from './criteria/legal-act';
export {
  type ContentCheck,
  type ContentFinding,
  type ContentSeverity,
} from './criteria/content-check/check';
export {
  checkCriterion,
  checkStructure,
  checkVersion,
  contentCheckCatalogue,
  type CheckSurroundings,
} from './criteria/content-check/catalogue';
export { shapeOf as textShape } from './criteria/content-check/text-shape';
export { readabilityOf, type Readability } from './criteria/content-check/lix';
export { type Side, type Three } from './kernel/three-way';
export {
  type DraftSelection,
  type DraftSelectionItem,
  type DraftSelectionSection,
} from './tenders/draft-selection';
export { DRAFT_FIELDS, type DraftField, type DraftPlace } from './tenders/draft-places';
export { compareDrafts, type DraftChange } from './tenders/compare-drafts';
export { mergeDrafts, resolveDrafts, type DraftMerge } from './tenders/merge-drafts';
export { type DraftChoice, type DraftChoices, type DraftConflict } from './tenders/merge-referee';
export { keepBoth } from './tenders/keep-both';
export {
  draftWords,
  type DraftVocabulary,
  type DraftWords,
  type NamedCriterion,
  type NamedVersion,
} from './tenders/draft-words';
export { type MergeRun } from './changes/merge-runs';
export {
  mergedText,
  mergeRichText,
  type MergedBlock,
  type RichTextMerge,
  type TextChoices,
  type TextSide,
} from './changes/three-way-merge';
export {
  contentOf,
  undeclaredParameters,
  type CriterionContent,
} from './changes/criterion-content';
export {
  mergeCriterion,
  resolveCriterion,
  undecidedFields,
  type CriterionMerge,
} from './changes/merge-criterion';
export {
  type FieldChoice,
  type FieldChoices,
  type FieldMerge,
  type Sides,
  type Standing,
} from './changes/merge-fields';
