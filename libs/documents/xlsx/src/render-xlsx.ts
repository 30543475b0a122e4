import type { ClauseDocument } from '@kravsmed/clauses';
import { writeXlsx } from 'hucre/xlsx';
import { FONT } from './look';
import { finishPackage } from './package/finish-package';
import { annexSheet } from './sheets/annex-sheet';
import { clausesSheet } from './sheets/clauses-sheet';
import { registerSheet } from './sheets/register-sheet';

/**
 * An Excel workbook of the clause document: a sheet of clauses, one of the register, and one for the
 * buyer alone where there is an annex. The same document gives the same bytes.
 */
export async function renderXlsx(document: ClauseDocument): Promise<Uint8Array> {
  const { body, annex } = document;
  const sheets = isAnnexAlone(document)
    ? annexSheet(document, body)
    : [clausesSheet(document), ...registerSheet(document), ...annexSheet(document, annex)];
  return finishPackage(await writeXlsx({ sheets, defaultFont: FONT }), document);
}

/** The buyer's annex as a file of its own: words, but no clause to make rows of. */
const isAnnexAlone = ({ body }: ClauseDocument): boolean =>
  body.length > 0 && body.every((node) => node.kind !== 'clause');
