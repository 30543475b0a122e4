import type { Language, LocalizedText } from '../kernel/localized-text';

/** A kind of goods or services. Groups form a tree; one includes what lies below it. */
export interface ProductGroup {
  readonly slug: string;
  readonly parent: string | null;
  readonly name: LocalizedText;
  /** Everyday words for it: "fläsk", "gris". */
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
  /** CPV 2008 codes, eight digits, no check digit. */
  readonly cpv: readonly string[];
  /** What matters here, how the market looks, how to follow up. CommonMark subset. */
  readonly guidance: LocalizedText;
}
