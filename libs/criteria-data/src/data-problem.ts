import type { LocalizedText } from '@kravsmed/domain';

/** A place in a data file, counted from 1 as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One fault in the library's files, in words that help whoever wrote the file. */
export interface DataProblem extends Position {
  /** Path from the data directory, with forward slashes: `criteria/gris-okuperad-svans.yaml`. */
  readonly file: string;
  readonly message: LocalizedText;
}

/** In the order of an editor's problem list: by file, then by place. */
export const byPlace = (a: DataProblem, b: DataProblem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
