import type { ClauseDocument } from '@kravsmed/clauses';
import { DeflatedPieces } from './archive/deflated-pieces';
import { writeArchive } from './archive/write-archive';
import { bodyContext } from './body/body-context';
import { documentBody } from './body/document-body';
import { withTwoAnchors } from './body/two-anchors';
import { partsOf } from './package/parts';
import { skeletonFor } from './skeleton';

/** Bytes of clauses that are kept: some thousands of them. */
const HEAVIEST = 32 * 1024 * 1024;

/** A Word file of the clause document. The same document gives the same bytes. */
export const renderDocx = docxRenderer(new DeflatedPieces(HEAVIEST));

/** A writer that keeps what it has deflated in `pieces`. */
export function docxRenderer(
  pieces: DeflatedPieces,
): (document: ClauseDocument) => Promise<Uint8Array> {
  return async (whole) => {
    const document = withTwoAnchors(whole);
    const skeleton = await skeletonFor(document.language);
    const { context, gathered } = bodyContext([...document.body, ...document.annex], {
      language: document.language,
      bulletsByStyle: true,
      ...(document.revision === undefined ? {} : { revision: document.revision }),
    });
    const body = documentBody(document, context);
    const files = [...partsOf(document, body, gathered, skeleton)].map(([path, content]) => ({
      path,
      pieces: content.map((text) => pieces.of(text)),
    }));
    return writeArchive(files);
  };
}
