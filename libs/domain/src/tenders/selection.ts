import type { IsoDate } from '../kernel/iso-date';
import type { Language } from '../kernel/localized-text';
import type { CriterionId, Use } from '../criteria/criterion';
import type { ParameterValues } from '../criteria/parameter';

/** A choice of criteria at exact versions, with the values chosen: the body of a render request. */
export interface Selection {
  readonly title: string;
  readonly language: Language;
  /** When the tender is advertised. What applies on that day is what counts. */
  readonly publicationDate: IsoDate;
  readonly sections: readonly SelectionSection[];
  readonly include: SelectionInclude;
  readonly layout: SelectionLayout;
  /** Who adapted words, as it shall stand in the document: "Lunds kommun". */
  readonly buyer?: string;
}

export interface SelectionSection {
  readonly productGroup: string;
  readonly lot?: string;
  readonly items: readonly SelectionItem[];
}

export interface SelectionItem {
  readonly criterion: CriterionId;
  readonly version: number;
  readonly use: Use;
  readonly parameters: ParameterValues;
  /** Award criteria only: percent of the whole evaluation. */
  readonly weight?: number | null;
  readonly localNote?: string | null;
  /** Rows of the price list that it applies to; all rows when absent or empty. */
  readonly appliesToRows?: readonly string[];
  /** The buyer's own wording in place of the library's. */
  readonly adaptation?: Adaptation | null;
  /** Why it is right to use the criterion in another part than the library foresees. */
  readonly useReason?: string | null;
}

export interface Adaptation {
  readonly requirement: string;
  readonly reason?: string | null;
}

export interface SelectionInclude {
  readonly evidence: boolean;
  readonly followUp: boolean;
  readonly rationale: boolean;
  readonly legalBasis: boolean;
}

/** Running text, a table a criterion, or a short list. */
export const LAYOUT_STYLES = ['flow', 'table', 'list'] as const;
export type LayoutStyle = (typeof LAYOUT_STYLES)[number];

/** What stands at the top of the document: parts of the tender, lots, or product groups. */
export const ARRANGEMENTS = ['use', 'lot', 'group'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Under a label of its own in each clause, or in notes at the foot of the page. */
export const LEGAL_BASIS_FORMS = ['list', 'footnotes'] as const;
export type LegalBasisForm = (typeof LEGAL_BASIS_FORMS)[number];

export interface SelectionLayout {
  /** Word heading level of the topmost heading, 1 to 6. */
  readonly headingLevel: number;
  /** Number of the topmost heading's parent, "4.2": clauses become 4.2.1 and on. Empty: start at 1. */
  readonly numbering: string;
  readonly style: LayoutStyle;
  readonly arrangement?: Arrangement;
  readonly legalBasis?: LegalBasisForm;
}

/** What a layout means where it does not say. */
export const LAYOUT_DEFAULTS = { arrangement: 'use', legalBasis: 'list' } as const;
