import type { Language, LocalizedText } from '../kernel/localized-text';
import type { IsoDate } from '../kernel/iso-date';
import type { ParameterDeclaration } from './parameter';

declare const criterionIdBrand: unique symbol;

/** A criterion's stable number: `KS-1042` in the library, `LK-1001` an organisation's own. Never reused. */
export type CriterionId = string & { readonly [criterionIdBrand]: true };

export const AREAS = ['environment', 'animalWelfare', 'socialResponsibility'] as const;
export type Area = (typeof AREAS)[number];

/** From what most suppliers can meet to what only the best can. In rising order. */
export const LEVELS = ['basic', 'advanced', 'spearhead'] as const;
export type Level = (typeof LEVELS)[number];

/** The parts of a tender in which a criterion may stand, in the order in which a tender has them. */
export const USES = [
  'qualification',
  'technicalSpecification',
  'awardCriterion',
  'contractPerformance',
] as const;
export type Use = (typeof USES)[number];

/**
 * How a criterion stands to another.
 * `raises`: a higher level of the same question; its words either include those of the lower level
 * or replace them. `implies`: who meets this meets the other. `conflictsWith`: not both in one section.
 * `replaces`: the number that this one took over from.
 */
export type Relation =
  | {
      readonly kind: 'raises';
      readonly criterion: CriterionId;
      readonly how: 'includes' | 'replaces';
    }
  | { readonly kind: 'implies'; readonly criterion: CriterionId; readonly note?: LocalizedText }
  | {
      readonly kind: 'conflictsWith';
      readonly criterion: CriterionId;
      readonly reason: LocalizedText;
    }
  | { readonly kind: 'replaces'; readonly criterion: CriterionId };

/** The same criterion in somebody else's register, e.g. `UHM-KravID` `10235:2`. */
export interface ExternalId {
  readonly scheme: string;
  readonly id: string;
}

/** What stays the same through all versions. */
export interface Criterion {
  readonly id: CriterionId;
  /** For reading and for addresses: `gris-okuperad-svans`. */
  readonly slug: string;
  readonly area: Area;
  /** The question that this is one level's answer to; its levels stand side by side. */
  readonly question: string;
  readonly relations: readonly Relation[];
  readonly externalIds: readonly ExternalId[];
  /** In rising order of `version`, from 1 without gaps. */
  readonly versions: readonly CriterionVersion[];
  /** Said of an organisation's own criterion alone. */
  readonly local?: LocalOrigin;
}

/** Whose words a local criterion has, and which of the library's it started from. */
export interface LocalOrigin {
  readonly organisation: string;
  readonly forkedFrom?: LibraryOrigin;
  /** The library's version that each of the versions was last merged with, where that is another. */
  readonly mergedWith?: Readonly<Record<number, number>>;
}

/** A version of the library that words of one's own started from. */
export interface LibraryOrigin {
  readonly criterion: CriterionId;
  readonly version: number;
}

/** The version of the library that a local version goes back to; undefined when written from scratch. */
export const baseOfLocal = (
  { forkedFrom, mergedWith }: LocalOrigin,
  version: number,
): LibraryOrigin | undefined =>
  forkedFrom && { ...forkedFrom, version: mergedWith?.[version] ?? forkedFrom.version };

/** What a set of levels is about: "Svanskupering", "Ekologisk produktion". */
export interface Question {
  readonly slug: string;
  readonly area: Area;
  readonly name: LocalizedText;
}

/**
 * The words, per language, in our CommonMark subset with `{{parameter}}` where a value goes.
 * `award` is what is asked when the criterion is used as an award criterion (the fact and its scale).
 * Where it is absent, `requirement` itself is written as an award criterion.
 */
export interface CriterionTexts {
  readonly title: string;
  readonly requirement: string;
  readonly award?: string;
  readonly evidence: string;
  readonly followUp: string;
  readonly rationale: string;
  readonly summary: string;
}

export interface LegalReference {
  readonly name: LocalizedText;
  /** In Swedish shorthand, "Art. 43" or "9 kap. 12 §"; `articlesIn` writes it in a language. */
  readonly article?: string;
  /** European Legislation Identifier, as an address. */
  readonly eli?: string;
  readonly celex?: string;
  /** Swedish statute number, `2016:1145`. */
  readonly sfs?: string;
  readonly url?: string;
}

export interface GoodExample {
  readonly text: LocalizedText;
  /** True for an example that we made up to show the idea. */
  readonly illustration: boolean;
}

export const SOURCE_KINDS = ['law', 'scheme', 'report', 'statistics', 'assumption'] as const;

/** Where a fact or a figure comes from. An `assumption` is our own and says so. */
export interface Source {
  readonly kind: (typeof SOURCE_KINDS)[number];
  readonly title: string;
  readonly url?: string;
  /** What the source was used for. */
  readonly supports?: LocalizedText;
}

/** What law already asks, so that a buyer sees when a criterion only repeats it. */
export interface LawBaseline {
  readonly eu: LocalizedText;
  readonly sweden: LocalizedText;
  readonly beyondEu: boolean;
  readonly beyondSweden: boolean;
}

export const CHANGE_CLASSES = ['new', 'stricter', 'looser', 'clarified'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export const MOVABLE = ['wording', 'level', 'use', 'evidence', 'scope', 'parameters'] as const;
/** The sides of a criterion that a new version can move. */
export type Movable = (typeof MOVABLE)[number];

/** Why this version exists, as an agency keeps it. */
export interface ChangeNote {
  readonly what: LocalizedText;
  readonly why: LocalizedText;
  readonly moved: readonly Movable[];
  readonly classification: ChangeClass;
  /** True when who met the former version meets this one by the same proof. */
  readonly meaningUnchanged: boolean;
  /** The law, scheme or report behind the change, and how sure that is. */
  readonly driver?: {
    readonly name: LocalizedText;
    readonly certainty: 'adopted' | 'proposed' | 'assumption';
  };
}

/** What is stored: a decision and dates. What is shown is derived from them; see `lifecycle.ts`. */
export type Decision =
  | { readonly status: 'draft' }
  | {
      readonly status: 'consultation';
      readonly consultationEndsOn: IsoDate;
      readonly plannedFrom?: IsoDate;
    }
  | {
      readonly status: 'approved';
      readonly approvedOn: IsoDate;
      readonly effectiveFrom: IsoDate;
      /** From when suppliers have had time: three months after approval unless a reason is given. */
      readonly usableFrom: IsoDate;
      readonly usableFromReason?: LocalizedText;
    }
  | {
      readonly status: 'withdrawn';
      readonly approvedOn: IsoDate;
      readonly effectiveFrom: IsoDate;
      readonly usableFrom: IsoDate;
      readonly withdrawnFrom: IsoDate;
      readonly withdrawnReason: LocalizedText;
      /** The criterion to use instead, when there is one. */
      readonly successor?: CriterionId;
    };

export interface CriterionVersion {
  readonly version: number;
  readonly decision: Decision;
  readonly level: Level;
  readonly uses: readonly Use[];
  /** Slugs of the product groups that it belongs to. */
  readonly productGroups: readonly string[];
  readonly parameters: readonly ParameterDeclaration[];
  readonly texts: Readonly<Record<Language, CriterionTexts>>;
  readonly legalBasis: readonly LegalReference[];
  /** Ids of the goals served, see `Goal`. */
  readonly goals: readonly string[];
  readonly lawBaseline: LawBaseline;
  readonly examples: readonly GoodExample[];
  readonly sources: readonly Source[];
  readonly change: ChangeNote;
  /** How hard it is to follow up, in hours a year for one contract. */
  readonly followUpEffort: 'low' | 'medium' | 'high';
  /** How many suppliers in the market can meet it today. */
  readonly marketAvailability: 'low' | 'medium' | 'high';
}

/** A goal of society that criteria serve: an Agenda 2030 target, an aim of the food strategy. */
export interface Goal {
  readonly id: string;
  readonly name: LocalizedText;
  readonly url?: string;
}

/** `KS-1042` or `LK-1001` as an id, or undefined when it does not look like one. */
export function parseCriterionId(text: unknown): CriterionId | undefined {
  return typeof text === 'string' && /^(?:KS|LK)-\d{4,}$/.test(text)
    ? (text as CriterionId)
    : undefined;
}

/** Whether the id is of an organisation's own criterion (lokalt kriterium), not of the library's. */
export const isLocal = (id: string): boolean => id.startsWith('LK-');

/** `KS-1042:3`, the way a version is cited in a tender. */
export const citeVersion = (id: string, version: number): string => `${id}:${version}`;
