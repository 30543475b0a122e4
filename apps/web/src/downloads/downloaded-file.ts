import { ApiProblem } from '../api-client/api';
import { problemInText } from '../document-preview/render-html';
import { fileName } from './file-name';

export interface DownloadedFile {
  readonly file: Blob;
  readonly name: string;
}

interface FileAnswer {
  readonly data?: Blob;
  readonly error?: unknown;
  readonly response: Response;
}

/** The file that the server answered with, by the name it gave; else why there is none. */
export function downloadedFile(
  { data, error, response }: FileAnswer,
  nameless: string,
): DownloadedFile {
  if (data === undefined) throw new ApiProblem(problemInText(error), response.status);
  return { file: data, name: fileName(response.headers.get('Content-Disposition')) ?? nameless };
}
