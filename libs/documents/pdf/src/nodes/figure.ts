import type { FigureNode } from '@kravsmed/clauses';
import { writeParagraph } from './paragraph';
import type { Place, Writer } from './writer';

export function writeFigure(writer: Writer, { caption, bars }: FigureNode, place: Place): void {
  for (const words of [caption, ...bars.map(({ label, shown }) => `${label}: ${shown}`)]) {
    const children = [{ kind: 'text', text: words } as const];
    writeParagraph(writer, { kind: 'paragraph', children }, place);
  }
}
