import type { LocalizedText } from '@kravsmed/domain';
import type { DataProblem } from './data-problem';
import type { DataPath } from './yaml/yaml-file';

/** What data was read from: a file of ours, or a workbook that somebody wants to bring in. */
export interface DataSource {
  readonly file: string;
  /** A problem at the place where `path` stands. */
  problem(path: DataPath, message: LocalizedText): DataProblem;
}
