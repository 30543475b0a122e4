import type { CriterionVersion, Level, Use } from '@kravsmed/domain';

/** The fixed words of a clause document: all that does not come from the library or the buyer. */
export interface Words {
  readonly part: Readonly<Record<Use, string>>;
  readonly use: Readonly<Record<Use, string>>;
  readonly effort: Readonly<Record<CriterionVersion['followUpEffort'], string>>;
  /** What stands for the buyer where the selection does not name one. */
  readonly someBuyer: string;
  readonly lot: (lot: string) => string;
  readonly evidence: string;
  readonly followUp: string;
  readonly rationale: string;
  readonly legalBasis: string;
  readonly weight: string;
  readonly weightShare: (percent: string) => string;
  /** What is asked, as the first row of a table names it. */
  readonly asked: Readonly<Record<Use, string>>;
  /** "punkt 2": how a clause is named within its part where clauses are the items of a list. */
  readonly item: (item: number) => string;
  readonly seeAlso: string;
  readonly weights: {
    readonly caption: string;
    readonly criterion: string;
    readonly place: string;
    readonly weight: string;
    readonly none: string;
    readonly sum: string;
    readonly sumOfLot: (lot: string) => string;
    readonly count: (criteria: number) => string;
  };
  readonly appliesTo: string;
  readonly appliesToRows: (rows: string, count: number) => string;
  readonly noteBy: (buyer: string) => string;
  readonly adaptedBy: (buyer: string) => string;
  readonly citedUnaltered: (citation: string) => string;
  readonly citedAdapted: (citation: string, buyer: string) => string;
  /** An organisation's own criterion, from scratch. */
  readonly citedLocal: (citation: string, organisation: string) => string;
  /** The same, made from one of the library's. */
  readonly citedFork: (citation: string, organisation: string, base: string) => string;
  readonly register: {
    readonly heading: string;
    readonly caption: string;
    readonly criterion: string;
    readonly version: string;
    readonly title: string;
    readonly section: string;
    readonly state: string;
    readonly use: string;
    readonly level: string;
    /** Short, as columns are narrow. */
    readonly uses: Readonly<Record<Use, string>>;
    readonly levels: Readonly<Record<Level, string>>;
    readonly unaltered: string;
    readonly adapted: string;
    readonly local: string;
    readonly localAdapted: string;
    /** Added to the caption where a criterion is local. */
    readonly captionLocal: string;
  };
  readonly annex: {
    /** For the title of a file that holds the annex alone. */
    readonly short: string;
    readonly heading: string;
    readonly introduction: string;
    readonly adaptations: string;
    readonly adaptationsLegend: string;
    readonly noDifference: string;
    readonly difference: string;
    readonly buyersReason: string;
    readonly noReason: string;
    readonly movedUses: string;
    readonly movedUse: (foreseen: string, chosen: string) => string;
    readonly guidance: string;
    readonly criteria: string;
    readonly lawBaseline: string;
    readonly lawEu: string;
    readonly lawSweden: string;
    readonly beyondLaw: string;
    readonly beyondEuOnly: string;
    readonly withinLaw: string;
    readonly examples: string;
    readonly illustration: string;
    readonly followUpHeading: string;
    readonly followUpCaption: string;
    readonly followUpEffort: string;
  };
}
