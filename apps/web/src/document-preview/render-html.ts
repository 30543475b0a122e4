import type { Problem, Selection } from '@kravsmed/contract';
import { api, ApiProblem } from '../api-client/api';

/** The document as our own HTML, as a string; `organisation`: whose own criteria may stand in it. */
export async function renderHtml(
  selection: Selection,
  organisation: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  const { data, error, response } = await api.POST('/api/v1/documents/render', {
    params: { query: { format: 'html', ...(organisation === undefined ? {} : { organisation }) } },
    body: selection,
    parseAs: 'text',
    signal,
  });
  if (data === undefined) throw new ApiProblem(problemInText(error), response.status);
  return data;
}

/** With `parseAs` text or blob an error body may come unparsed. */
export function problemInText(error: unknown): Problem {
  if (typeof error === 'string') {
    try {
      return JSON.parse(error) as Problem;
    } catch {
      return { type: 'about:blank', title: error, status: 0, detail: error };
    }
  }
  return error as Problem;
}
