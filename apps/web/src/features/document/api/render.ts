import { api, ApiProblem } from '../../../api-client/api';
import type { Problem, Selection } from '@kravsmed/contract';

/** The preview: our own HTML of the document, as a string. */
export async function renderHtml(selection: Selection, signal: AbortSignal): Promise<string> {
  const { data, error, response } = await api.POST('/api/v1/documents/render', {
    params: { query: { format: 'html' } },
    body: selection,
    parseAs: 'text',
    signal,
  });
  if (data === undefined) throw new ApiProblem(problemOf(error), response.status);
  return data;
}

/** What a file holds: what goes into the tender, or what is for the buyer alone. */
export interface ExportChoice {
  readonly format: 'docx' | 'pdf' | 'xlsx';
  readonly part: 'tender' | 'annex';
}

/** Exports the saved document, so that the export is recorded with its hash, and hands over the file. */
export async function exportTender(
  id: string,
  secret: string,
  { format, part }: ExportChoice,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const { data, error, response } = await api.POST('/api/v1/tenders/{id}/exports', {
    params: { path: { id }, query: { format, part }, header: { 'X-Tender-Secret': secret } },
    parseAs: 'blob',
  });
  if (data === undefined) throw new ApiProblem(problemOf(error), response.status);
  return {
    file: data,
    name: fileName(response.headers.get('Content-Disposition')) ?? `krav.${format}`,
  };
}

/** With `parseAs` text or blob an error body may come unparsed. */
function problemOf(error: unknown): Problem {
  if (typeof error === 'string') {
    try {
      return JSON.parse(error) as Problem;
    } catch {
      return { type: 'about:blank', title: error, status: 0, detail: error };
    }
  }
  return error as Problem;
}

export function fileName(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/.exec(disposition ?? '')?.[1];
}
