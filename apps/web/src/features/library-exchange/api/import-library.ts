import type { LibraryImport } from '@kravsmed/contract';
import { api, bodyOf } from '../../../api-client/api';

export interface ImportOptions {
  /** Shows what would change, and writes nothing. */
  readonly dryRun: boolean;
  /** Whether changes of decided versions come in as drafts of the next. */
  readonly asNext: boolean;
  /** What the dry run was made against: what is written is what was shown. */
  readonly basis?: string;
}

/** Sends a file to be brought in. All of it is, or nothing. */
export function importLibrary(file: File, options: ImportOptions): Promise<LibraryImport> {
  const form = new FormData();
  form.append('file', file);
  return bodyOf(
    api.POST('/api/v1/library/imports', {
      params: {
        query: {
          dryRun: options.dryRun ? 'true' : 'false',
          decided: options.asNext ? 'next' : 'refuse',
          ...(options.basis === undefined ? {} : { basis: options.basis }),
        },
      },
      // The browser writes the form, with its boundary; the type knows only that a file is in it.
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
}
