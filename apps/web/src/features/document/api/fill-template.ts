import type { Selection } from '@kravsmed/contract';
import { api } from '../../../api-client/api';
import { downloadedFile, type DownloadedFile } from '../../../downloads/downloaded-file';

interface Filling {
  readonly file: File;
  readonly selection: Selection;
  /** Whose own criteria may stand in it. */
  readonly organisation: string | undefined;
  /** At the end, where the template has no place for the clauses. */
  readonly append: boolean;
}

/** The buyer's own document with the clauses in it. The server keeps neither. */
export async function fillTemplate({
  file,
  selection,
  organisation,
  append,
}: Filling): Promise<DownloadedFile> {
  const form = new FormData();
  const told = JSON.stringify(selection);
  form.append('selection', told);
  form.append('file', file);
  const answer = await api.POST('/api/v1/documents/fill-template', {
    params: {
      query: {
        withoutPlace: append ? 'append' : 'refuse',
        ...(organisation === undefined ? {} : { organisation }),
      },
    },
    // The browser writes the form, with its boundary; the type knows only that a file is in it.
    body: { file: file.name, selection: told },
    bodySerializer: () => form,
    parseAs: 'blob',
  });
  return downloadedFile(answer, 'krav.docx');
}
