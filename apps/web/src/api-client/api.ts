import { createApiClient, type Problem } from '@kravsmed/contract';

/** The one client of the page. Problems come in the language that the page is read in. */
export const api = createApiClient({ language: () => document.documentElement.lang || 'sv' });

/** What the API said no to, in its own words. */
export class ApiProblem extends Error {
  constructor(
    readonly problem: Problem,
    readonly status: number,
  ) {
    super(problem.detail);
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of an answer, or its problem thrown, as TanStack Query wants it. */
export async function bodyOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (data === undefined) throw new ApiProblem(error as Problem, response.status);
  return data;
}

/** Waits for an answer that has no body; its problem is thrown. */
export async function done(answer: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answer;
  if (!response.ok) throw new ApiProblem(error as Problem, response.status);
}
