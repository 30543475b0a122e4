import { ApiProblem } from '../api-client/api';

/** What the API said of each place of a form, by JSON pointer; and what it said of the whole. */
export interface ProblemPlaces {
  readonly whole: string;
  readonly at: Readonly<Record<string, string>>;
}

export const NO_PROBLEM: ProblemPlaces = { whole: '', at: {} };

export function problemPlaces(error: unknown): ProblemPlaces {
  if (!(error instanceof ApiProblem)) {
    return { whole: error instanceof Error ? error.message : String(error), at: {} };
  }
  const { detail, errors = [] } = error.problem;
  return {
    whole: detail,
    at: Object.fromEntries(errors.map((each) => [each.pointer, each.detail])),
  };
}

/** The code of a problem: `urn:kravsmed:problem:code-needed` is `code-needed`. */
export const problemCode = (error: unknown): string | undefined =>
  error instanceof ApiProblem ? error.problem.type.split(':').at(-1) : undefined;
