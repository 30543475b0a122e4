import { parseRichTextSource, type Block } from '../criteria/rich-text';

/** A paragraph of rich text as it was written, and where it stands among lists. */
export interface RichTextPiece {
  readonly kind: 'paragraph' | 'listItem';
  readonly text: string;
  /** For each list around it, outermost first, whether that is an ordered one. */
  readonly lists: readonly boolean[];
  /** The depth from which it opens new list items; beyond `lists` for one that carries on. */
  readonly opens: number;
}

/** The paragraphs of `text`, in reading order. */
export const piecesOf = (text: string): RichTextPiece[] => flatten(parseRichTextSource(text), []);

function flatten(blocks: readonly Block[], lists: readonly boolean[]): RichTextPiece[] {
  return blocks.flatMap((block): RichTextPiece[] => {
    if (block.kind === 'paragraph') {
      const text = block.children.map((inline) => ('text' in inline ? inline.text : '')).join('');
      const kind = lists.length === 0 ? 'paragraph' : 'listItem';
      return [{ kind, text, lists, opens: lists.length + 1 }];
    }
    const depth = lists.length + 1;
    return block.items.flatMap((item) =>
      flatten(item, [...lists, block.ordered]).map((piece, index) =>
        index === 0 ? { ...piece, opens: depth } : piece,
      ),
    );
  });
}

/** A list that the next piece may carry on: its kind, its last number, where its items' words begin. */
interface OpenList {
  readonly ordered: boolean;
  readonly number: number;
  readonly indent: number;
}

/**
 * Rich text of `pieces`: paragraphs parted by an empty line, list items on lines of their own and
 * numbered anew. A piece whose list item is not there moves out to where it can stand; empty ones are
 * left out.
 */
export function writePieces(pieces: readonly RichTextPiece[]): string {
  let written = '';
  let open: readonly OpenList[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const { lists, opens } = within(piece, open.length);
    const carriesOn = opens > lists.length;
    const begins = carriesOn || (lists.length === 0 && opens === 1);
    const afterList = open.length > 0;
    const outer = open.slice(0, opens - 1);
    let line = ' '.repeat(outer.at(-1)?.indent ?? 0);
    let now = outer;
    for (const [level, ordered] of lists.entries()) {
      if (level < opens - 1) continue;
      const former = level === opens - 1 ? open[level] : undefined;
      const number = former?.ordered === ordered ? former.number + 1 : 1;
      const marker = ordered ? `${number}. ` : '- ';
      line += marker;
      now = [...now, { ordered, number, indent: (now.at(-1)?.indent ?? 0) + marker.length }];
    }
    const parted = written === '' ? '' : begins ? '\n\n' : '\n';
    written += parted + line + asWords(piece.text.trim(), lists.length, afterList);
    open = now;
  }
  return written;
}

/** A piece as deep as the list items that are open allow. */
function within(
  { lists, opens }: RichTextPiece,
  open: number,
): { readonly lists: readonly boolean[]; readonly opens: number } {
  const surplus = Math.max(0, opens - 1 - open);
  return { lists: lists.slice(surplus), opens: opens - surplus };
}

/** Words that would be read as a list's beginning get a backslash. Below the deepest list none are. */
function asWords(text: string, depth: number, afterList: boolean): string {
  if (depth >= 2) return text;
  const bullet = /^[-*+](?= )/;
  const number = afterList ? /^(\d{1,9})([.)])(?= )/ : /^(0*1)([.)])(?= )/;
  return text.replace(bullet, '\\$&').replace(number, '$1\\$2');
}
