import type { TrackedChange } from '@kravsmed/clauses';

/** Words of a cell that look alike. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly removed?: true;
  readonly added?: true;
  /** Where the words before it lead, written out. */
  readonly address?: true;
}

/** What stands between two line breaks of a cell. */
export type Line = readonly Run[];

export const marked = (runs: readonly Run[], mark: Omit<Run, 'text'>): Run[] =>
  runs.map((run) => ({ ...run, ...mark }));

/** A sheet tracks no changes: what came is underlined, what went struck through. */
export const TRACKED_MARKS: Readonly<Record<TrackedChange, Omit<Run, 'text'>>> = {
  inserted: { added: true },
  deleted: { removed: true },
};

/** The lines of one cell after each other. */
export const oneText = (lines: readonly Line[]): Run[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));

export const withoutAddresses = (runs: readonly Run[]): Run[] =>
  runs.filter(({ address }) => address !== true);

export const plainWords = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
