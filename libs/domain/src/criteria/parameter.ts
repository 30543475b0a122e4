import type { LocalizedText } from '../kernel/localized-text';

interface Declared {
  /** The name inside the braces, `share` for `{{share}}`. */
  readonly name: string;
  readonly label: LocalizedText;
  readonly help?: LocalizedText;
}

/** A value the buyer fills in. Bounds are inclusive; a percent of 50 is 50, not 0.5. */
export type ParameterDeclaration =
  | (Declared & {
      readonly type: 'number' | 'percent';
      /** Printed after the value: "mg/PCU", "timmar". A percent prints "procent" by itself. */
      readonly unit?: LocalizedText;
      /** Printed in place of `unit` after a value of exactly 1: "timme", "point". */
      readonly unitOne?: LocalizedText;
      readonly default: number;
      readonly minimum: number;
      readonly maximum: number;
      /** Decimals a value may have; 0 when absent. */
      readonly decimals?: number;
    })
  | (Declared & {
      readonly type: 'choice';
      readonly options: readonly { readonly value: string; readonly label: LocalizedText }[];
      readonly default: string;
    })
  | (Declared & { readonly type: 'date'; readonly default?: string })
  | (Declared & {
      readonly type: 'text';
      readonly default: LocalizedText;
      readonly maximumLength: number;
    });

export type ParameterValue = number | string;
export type ParameterValues = Readonly<Record<string, ParameterValue>>;
