import type { components, operations } from './schema.gen';

export { createApiClient, type ApiClient, type ApiClientOptions } from './client';
export type { paths, components, operations } from './schema.gen';

type Schemas = components['schemas'];

export type Adaptation = Schemas['Adaptation'];
export type Amount = Schemas['Amount'];
export type AppliesNow = Schemas['AppliesNow'];
export type Area = Schemas['Area'];
export type BlockComparison = Schemas['BlockComparison'];
export type Change = Schemas['Change'];
export type ChangeClass = Schemas['ChangeClass'];
export type ChangeDriver = Schemas['ChangeDriver'];
export type ChangeKind = Schemas['ChangeKind'];
export type ChangeNote = Schemas['ChangeNote'];
export type Check = Schemas['Check'];
export type CheckSummary = Schemas['CheckSummary'];
export type ComparedField = Schemas['ComparedField'];
export type Comparison = Schemas['Comparison'];
export type CpvCode = Schemas['CpvCode'];
export type CreateTender = Schemas['CreateTender'];
export type CreatedTender = Schemas['CreatedTender'];
export type CriterionDetail = Schemas['CriterionDetail'];
export type CriterionSummary = Schemas['CriterionSummary'];
export type CriterionTexts = Schemas['CriterionTexts'];
export type CriterionVersion = Schemas['CriterionVersion'];
export type Decision = Schemas['Decision'];
export type DiffRun = Schemas['DiffRun'];
export type DraftAdaptation = Schemas['DraftAdaptation'];
export type DraftSelection = Schemas['DraftSelection'];
export type DraftSelectionItem = Schemas['DraftSelectionItem'];
export type DraftSelectionSection = Schemas['DraftSelectionSection'];
export type ExternalId = Schemas['ExternalId'];
export type FacetCount = Schemas['FacetCount'];
export type Facets = Schemas['Facets'];
export type FieldComparison = Schemas['FieldComparison'];
export type Finding = Schemas['Finding'];
export type Goal = Schemas['Goal'];
export type GoodExample = Schemas['GoodExample'];
export type Language = Schemas['Language'];
export type LawBaseline = Schemas['LawBaseline'];
export type LawBaselineMark = Schemas['LawBaselineMark'];
export type LegalReference = Schemas['LegalReference'];
export type Level = Schemas['Level'];
export type Live = Schemas['Live'];
export type LocalizedCriterionTexts = Schemas['LocalizedCriterionTexts'];
export type LocalizedText = Schemas['LocalizedText'];
export type Movable = Schemas['Movable'];
export type NextVersion = Schemas['NextVersion'];
export type CriteriaPackage = Schemas['Package'];
export type PackageCriterion = Schemas['PackageCriterion'];
export type ParameterDeclaration = Schemas['ParameterDeclaration'];
export type ParameterValues = Schemas['ParameterValues'];
export type Problem = Schemas['Problem'];
export type ProblemError = Schemas['ProblemError'];
export type ProductGroup = Schemas['ProductGroup'];
export type Question = Schemas['Question'];
export type QuestionLevels = Schemas['QuestionLevels'];
export type QuestionName = Schemas['QuestionName'];
export type Ready = Schemas['Ready'];
export type ReadyChecks = Schemas['ReadyChecks'];
export type Relation = Schemas['Relation'];
export type ResolvedRelation = Schemas['ResolvedRelation'];
export type SaveTender = Schemas['SaveTender'];
export type Selection = Schemas['Selection'];
export type SelectionInclude = Schemas['SelectionInclude'];
export type SelectionItem = Schemas['SelectionItem'];
export type SelectionLayout = Schemas['SelectionLayout'];
export type SelectionSection = Schemas['SelectionSection'];
export type CriterionSource = Schemas['Source'];
export type SourceKind = Schemas['SourceKind'];
export type State = Schemas['State'];
export type SynonymLists = Schemas['SynonymLists'];
export type TenderDocument = Schemas['TenderDocument'];
export type TenderExport = Schemas['TenderExport'];
export type TenderRevision = Schemas['TenderRevision'];
export type TenderRevisionSummary = Schemas['TenderRevisionSummary'];
export type TenderSummary = Schemas['TenderSummary'];
export type Upcoming = Schemas['Upcoming'];
export type Use = Schemas['Use'];
export type VersionChangeNote = Schemas['VersionChangeNote'];
export type VersionDetail = Schemas['VersionDetail'];
export type VersionEntry = Schemas['VersionEntry'];
export type BoardCard = Schemas['BoardCard'];
export type BoardStage = Schemas['BoardStage'];
export type CriterionFrame = Schemas['CriterionFrame'];
export type Draft = Schemas['Draft'];
export type DraftComment = Schemas['DraftComment'];
export type DraftDecision = Schemas['DraftDecision'];
export type DraftFinding = Schemas['DraftFinding'];
export type DraftStage = Schemas['DraftStage'];
export type DraftSummary = Schemas['DraftSummary'];
export type Me = Schemas['Me'];
export type MyAccount = Schemas['MyAccount'];
export type MyMembership = Schemas['MyMembership'];
export type Role = Schemas['Role'];
export type Permission = Schemas['Permission'];
export type OrganisationName = Schemas['OrganisationName'];
export type Session = Schemas['Session'];
export type TwoStepSecret = Schemas['TwoStepSecret'];
export type VersionContent = Schemas['VersionContent'];
export type Withdrawal = Schemas['Withdrawal'];

type JsonOf<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** The pages that lists come in. */
export type CriteriaPage = JsonOf<operations['listCriteria']>;
export type ProductGroupList = JsonOf<operations['listProductGroups']>;
export type QuestionList = JsonOf<operations['listQuestions']>;
export type PackageList = JsonOf<operations['listPackages']>;
export type ChangeList = JsonOf<operations['listChanges']>;
export type UpcomingList = JsonOf<operations['listUpcoming']>;
export type TenderList = JsonOf<operations['listTenders']>;
export type TenderRevisionList = JsonOf<operations['listRevisions']>;
export type TenderExportList = JsonOf<operations['listExports']>;

/** What `GET /criteria` can be asked. */
export type CriteriaQuery = NonNullable<operations['listCriteria']['parameters']['query']>;

export type ExportFormat = operations['renderDocument']['parameters']['query']['format'];
