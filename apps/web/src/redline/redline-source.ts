import { api } from '../api-client/api';
import { downloadedFile, type DownloadedFile } from '../downloads/downloaded-file';
import { holding, type TenderKey } from '../selection-state/tender-api';

export type RedlineFormat = 'docx' | 'pdf' | 'html';

/** What two sides differ in, in a format; and what tells this pair from any other. */
export interface RedlineSource {
  readonly key: readonly unknown[];
  readonly fetch: (format: RedlineFormat) => Promise<DownloadedFile>;
}

const nameless = (format: RedlineFormat): string => `redline.${format}`;

export interface CriterionSides {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly lang: 'sv' | 'en';
  /** Whose own criterion it is; none for the library's. */
  readonly organisation?: string;
}

/** Two versions of a criterion. */
export const criterionRedline = ({ id, ...sides }: CriterionSides): RedlineSource => ({
  key: ['criterion', id, sides],
  fetch: async (format) =>
    downloadedFile(
      await api.GET('/api/v1/criteria/{id}/redline', {
        params: { path: { id }, query: { ...sides, format } },
        parseAs: 'blob',
      }),
      nameless(format),
    ),
});

/** Which save is compared with: a number, or the document as if each criterion were brought up to date. */
export type ComparedWith = number | 'current';

/** Two saves of a tender document, or one and how it would read today: the part that goes into the tender. */
export const tenderRedline = (
  { id, secret }: TenderKey,
  from: number,
  to: ComparedWith,
): RedlineSource => ({
  key: ['tender', id, from, to],
  fetch: async (format) =>
    downloadedFile(
      await api.GET('/api/v1/tenders/{id}/redline', {
        params: {
          path: { id },
          query: { from, to, format, part: 'tender' },
          header: holding(secret),
        },
        parseAs: 'blob',
      }),
      nameless(format),
    ),
});
