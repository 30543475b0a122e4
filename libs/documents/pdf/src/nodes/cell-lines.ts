import type { BlockNode, TableCell } from '@kravsmed/clauses';
import type { Line } from '../line-breaking';
import { LOOK } from '../look';
import type { Pen } from '../pen';
import { toRuns, type Run } from '../runs';

/** The lines of a cell: its blocks one below the other, each item of a list behind its mark. */
export function cellLines(
  pen: Pen,
  cell: TableCell,
  width: number,
  bold: boolean,
): readonly Line[] {
  return cell
    .flatMap((block) => paragraphsOf(block, bold))
    .flatMap((runs) => pen.lines(runs, LOOK.small.size, width));
}

function paragraphsOf(block: BlockNode, bold: boolean): readonly (readonly Run[])[] {
  const below = (blocks: readonly BlockNode[]) =>
    blocks.flatMap((child) => paragraphsOf(child, bold));
  switch (block.kind) {
    case 'paragraph':
    case 'reference':
      return [toRuns(block.children, { bold })];
    case 'heading':
      return [toRuns(block.children, { bold: true })];
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.ordered ? `${index + 1}.\u00a0` : '\u2022\u00a0';
        const [first = [], ...rest] = below(item);
        return [[...plain(mark, bold), ...first], ...rest];
      });
    case 'labelled':
      return [...(block.label === '' ? [] : [plain(block.label, true)]), ...below(block.children)];
    case 'clause':
    case 'trackedBlocks':
      return below(block.children);
    case 'table':
      return block.rows.map((row) =>
        row.flatMap(below).flatMap((runs) => [...runs, ...plain(' ', bold)]),
      );
    case 'figure':
      return [plain(block.alt, bold)];
  }
}

const plain = (text: string, bold: boolean): readonly Run[] =>
  toRuns([{ kind: 'text', text }], { bold });
