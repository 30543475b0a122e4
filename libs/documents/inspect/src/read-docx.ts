import { SELECTION_NAMESPACE } from '@kravsmed/clauses';
import { ok, refused, type Result } from '@kravsmed/domain';
import { SaxesParser } from 'saxes';
import { decodeUtf8 } from './decode-utf8';
import { readDocument, type DocumentFault, type Passage } from './read-document';

/** An opened archive that holds itself to limits: whoever opened it has seen to that. */
export interface WordPackage<Fault> {
  readonly names: readonly string[];
  read(name: string): Promise<Result<Uint8Array | undefined, Fault>>;
}

export interface ReadDocx {
  readonly passages: readonly Passage[];
  /** The selection that the file says it was made from, as it stands there: not checked. */
  readonly selection?: unknown;
}

const HEART = 'word/document.xml';
const MACROS = /(^|\/)vbaProject[^/]*\.bin$/i;
const MACRO_TYPE = /macroEnabled/i;
/** Word keeps a handful; ours is looked for among the first. */
const MOST_ITEMS = 20;
const LARGEST_ITEM = 2 * 1024 * 1024;

export async function readDocx<Fault>(
  file: WordPackage<Fault>,
): Promise<Result<ReadDocx, DocumentFault | 'macros' | Fault>> {
  if (file.names.some((name) => MACROS.test(name))) return refused('macros');
  const types = await file.read('[Content_Types].xml');
  if (!types.ok) return types;
  if (MACRO_TYPE.test(new TextDecoder().decode(types.value))) return refused('macros');
  const heart = await file.read(HEART);
  if (!heart.ok) return heart;
  if (heart.value === undefined) return refused('not-word');
  const passages = readDocument(heart.value);
  if (!passages.ok) return passages;
  const selection = await selectionIn(file);
  if (!selection.ok) return selection;
  return ok({
    passages: passages.value,
    ...(selection.value === undefined ? {} : { selection: selection.value }),
  });
}

/** Other programs renumber the data parts: ours is known by its namespace. */
async function selectionIn<Fault>(file: WordPackage<Fault>): Promise<Result<unknown, Fault>> {
  const items = file.names.filter((name) => /^customXml\/item\d+\.xml$/i.test(name));
  for (const name of items.slice(0, MOST_ITEMS)) {
    const item = await file.read(name);
    if (!item.ok) return item;
    const selection = item.value === undefined ? undefined : selectionOf(item.value);
    if (selection !== undefined) return ok(selection);
  }
  return ok(undefined);
}

/** Undefined for the data of others, and for ours when it was damaged: the clauses are still read. */
function selectionOf(xml: Uint8Array): unknown {
  if (xml.byteLength > LARGEST_ITEM) return undefined;
  let json = '';
  let level = 0;
  let ours = false;
  const parser = new SaxesParser({ xmlns: true });
  const stop = (): never => {
    throw new SyntaxError('not our data');
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentag', ({ uri, local }) => {
    level++;
    if (level === 1) ours = uri === SELECTION_NAMESPACE && local === 'selection';
    if (!ours || level > 1) stop();
  });
  parser.on('text', (text) => {
    json += text;
  });
  const text = decodeUtf8(xml);
  if (text === undefined) return undefined;
  try {
    parser.write(text).close();
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
