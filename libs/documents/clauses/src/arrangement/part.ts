import type { Selection, Use } from '@kravsmed/domain';
import type { ChosenClause } from '../chosen-clause';
import type { Words } from '../words';

/** What stands under one heading: smaller parts, or clauses. */
export interface Part {
  readonly title: string;
  /** Where all of it is used alike. */
  readonly use?: Use;
  readonly parts: readonly Part[];
  readonly clauses: readonly ArrangedClause[];
}

export interface ArrangedClause {
  readonly clause: ChosenClause;
  /** What it is about, where no heading above it says so: "Griskött", "anbudsområde 1". */
  readonly concerns?: string;
}

/** An order of the tender. The clauses come in the order in which they were chosen. */
export type Arrange = (
  clauses: readonly ChosenClause[],
  selection: Selection,
  words: Words,
) => Part[];
