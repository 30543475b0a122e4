import type { BlockNode, ClauseDocument } from '@kravsmed/clauses';
import { linesOf, oneLine } from './expected-words';

export interface Stretch {
  readonly criterion: string;
  readonly version: number;
  readonly expected: string;
  /** From its heading to where the next thing of ours begins. */
  readonly text: string;
}

/**
 * LibreOffice drops the tags of our controls when it saves, but keeps the words. Each clause has a line that cites its
 * version, right after its heading: those are looked for, in the order in which we wrote them.
 */
export function clausesByReferenceLine(
  paragraphs: readonly string[],
  written: ClauseDocument,
): readonly Stretch[] {
  const lines = paragraphs.map((paragraph) => oneLine([paragraph]));
  const begun: { readonly clause: Extract<BlockNode, { kind: 'clause' }>; readonly at: number }[] =
    [];
  let from = 0;
  for (const clause of written.body) {
    if (clause.kind !== 'clause') continue;
    const [heading = '', cited = ''] = linesOf(clause.children).map((line) => oneLine([line]));
    const at = lines.indexOf(cited, from);
    if (cited === '' || at < 0) continue;
    begun.push({ clause, at: lines[at - 1] === heading ? at - 1 : Math.max(from, at - 1) });
    from = at + 1;
  }
  const between = new Set(
    written.body.flatMap((block) => (block.kind === 'heading' ? [oneLine(linesOf([block]))] : [])),
  );
  return begun.map(({ clause, at }, index) => {
    const next = begun[index + 1]?.at ?? lines.length;
    const heading = lines.findIndex(
      (line, place) => place > at + 1 && place < next && between.has(line),
    );
    return {
      criterion: clause.criterion,
      version: clause.version,
      expected: oneLine(linesOf(clause.children)),
      text: oneLine(lines.slice(at, heading < 0 ? next : heading)),
    };
  });
}
