import type { BlockNode, ClauseDocument, ClauseNode, InlineNode } from '@kravsmed/clauses';

/** The words of a clause as we write it, by version cited; several when it stands in more than one lot. */
export function expectedWords(document: ClauseDocument): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const clause of clausesIn(document.body)) {
    const cited = `${clause.criterion}:${clause.version}`;
    words.set(cited, [...(words.get(cited) ?? []), oneLine(linesOf(clause.children))]);
  }
  return words;
}

/** Words alone: how lines break differs between the programs that write the file. */
export const oneLine = (lines: readonly string[]): string =>
  lines.join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim();

const clausesIn = (blocks: readonly BlockNode[]): readonly ClauseNode[] =>
  blocks.flatMap((block) => (block.kind === 'clause' ? [block] : []));

export const linesOf = (blocks: readonly BlockNode[]): readonly string[] =>
  blocks.flatMap(blockLines);

function blockLines(block: BlockNode): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'reference':
      return [wordsOf(block.children)];
    case 'list':
      return block.items.flatMap(linesOf);
    case 'clause':
    case 'trackedBlocks':
      return linesOf(block.children);
    case 'labelled':
      // A short fact has its label on its own line, followed by a colon.
      return [isFact(block) ? `${block.label}:` : block.label, ...linesOf(block.children)];
    case 'table':
      return [...block.header.map(wordsOf), ...block.rows.flat().flatMap(linesOf)];
    case 'figure':
      return [block.caption, ...block.bars.map(({ label, shown }) => `${label}: ${shown}`)];
  }
}

const isFact = ({ role, children }: Extract<BlockNode, { kind: 'labelled' }>): boolean =>
  (role === 'scoring' || role === 'appliesTo') && children[0]?.kind === 'paragraph';

const wordsOf = (inlines: readonly InlineNode[]): string => inlines.map(wordsOfOne).join('');

function wordsOfOne(inline: InlineNode): string {
  // A note stands elsewhere in the file, and a field holds no words of ours.
  if (inline.kind === 'footnote' || inline.kind === 'formField') return '';
  return 'children' in inline ? wordsOf(inline.children) : inline.text;
}
