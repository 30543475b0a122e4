import type { Use } from '../criteria/criterion';
import type { ParameterValues } from '../criteria/parameter';
import type { Language } from '../kernel/localized-text';
import type { Adaptation, SelectionInclude, SelectionLayout } from './selection';

/** A selection on its way: anything may still be missing or wrong. A complete one is one of these. */
export interface DraftSelection {
  readonly title: string;
  readonly language: Language;
  readonly publicationDate?: string | null;
  readonly sections: readonly DraftSelectionSection[];
  readonly include?: SelectionInclude;
  readonly layout?: SelectionLayout;
  readonly buyer?: string;
}

export interface DraftSelectionSection {
  readonly productGroup: string;
  readonly lot?: string;
  readonly items: readonly DraftSelectionItem[];
}

/** One of the library's criteria or one of the buyer's own. */
export interface DraftSelectionItem {
  readonly criterion: string;
  readonly version: number;
  readonly use: Use;
  readonly parameters?: ParameterValues;
  readonly weight?: number | null;
  readonly localNote?: string | null;
  readonly appliesToRows?: readonly string[];
  readonly adaptation?: Adaptation | null;
  readonly useReason?: string | null;
}
