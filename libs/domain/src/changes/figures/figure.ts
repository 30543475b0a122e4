/** How a text binds its subject to a number: "minst", "högst", "mellan … och". */
export type Bound =
  'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'between' | 'by' | 'from' | 'exactly';

/** A number that a text demands something of, as "minst 30 procent" or "senast den 1 juli 2027". */
export interface Figure {
  /** As it stands, bound and unit with it. */
  readonly text: string;
  /** Where it stands in the text it was read from. */
  readonly start: number;
  readonly bound: Bound;
  /** The number; a date as 20270701, a year as 20270000. The lower end of a range. */
  readonly value: number;
  /** The upper end of a range. */
  readonly to?: number;
  /** The unit by one name in both languages ("percent", "hour", "date"), else the noun counted. */
  readonly unit: string;
}
