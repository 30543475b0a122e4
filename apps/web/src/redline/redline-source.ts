import { api, ApiProblem } from '../api-client/api';
import { problemInText } from '../document-preview/render-html';
import { fileName } from '../downloads/file-name';
import { holding, type TenderKey } from '../selection-state/tender-api';

export type RedlineFormat = 'docx' | 'pdf' | 'html';

export interface RedlineFile {
  readonly file: Blob;
  readonly name: string;
}

/** What two sides differ in, in a format; and what tells this pair from any other. */
export interface RedlineSource {
  readonly key: readonly unknown[];
  readonly fetch: (format: RedlineFormat) => Promise<RedlineFile>;
}

interface BlobAnswer {
  readonly data?: Blob;
  readonly error?: unknown;
  readonly response: Response;
}

async function fileOf(asked: Promise<BlobAnswer>, format: RedlineFormat): Promise<RedlineFile> {
  const { data, error, response } = await asked;
  if (data === undefined) {
    const problem = error instanceof Blob ? await error.text() : error;
    throw new ApiProblem(problemInText(problem), response.status);
  }
  const name = fileName(response.headers.get('Content-Disposition')) ?? `redline.${format}`;
  return { file: data, name };
}

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
  fetch: (format) =>
    fileOf(
      api.GET('/api/v1/criteria/{id}/redline', {
        params: { path: { id }, query: { ...sides, format } },
        parseAs: 'blob',
      }),
      format,
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
  fetch: (format) =>
    fileOf(
      api.GET('/api/v1/tenders/{id}/redline', {
        params: {
          path: { id },
          query: { from, to, format, part: 'tender' },
          header: holding(secret),
        },
        parseAs: 'blob',
      }),
      format,
    ),
});
