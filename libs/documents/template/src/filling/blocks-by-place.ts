import type { BlockNode, ClauseDocument, ClauseNode } from '@kravsmed/clauses';
import type { TemplateUse } from '../reading/template';

export interface Part {
  /** Undefined for what belongs to no use, as the list of the sources at the end. */
  readonly use: TemplateUse | undefined;
  readonly blocks: readonly BlockNode[];
}

/**
 * The body in its parts, each from a heading of the first level to the next. A part of clauses of several
 * uses, as when they stand by lot, belongs to none: it goes where everything goes.
 */
export function partsOf(document: ClauseDocument): Part[] {
  const top = document.selection.layout.headingLevel;
  const parts: BlockNode[][] = [];
  for (const block of document.body) {
    const begins = block.kind === 'heading' && block.level <= top;
    const last = parts.at(-1);
    if (begins || last === undefined) parts.push([block]);
    else last.push(block);
  }
  return parts.map((blocks) => {
    const uses = new Set(clausesIn(blocks).map(({ use }) => use));
    const [use] = uses;
    return { use: uses.size === 1 ? use : undefined, blocks };
  });
}

const clausesIn = (blocks: readonly BlockNode[]): ClauseNode[] =>
  blocks.flatMap((block) =>
    block.kind === 'clause'
      ? [block]
      : block.kind === 'trackedBlocks'
        ? clausesIn(block.children)
        : [],
  );

/** Headings so many levels deeper, or higher; also those within clauses. */
export function moved(blocks: readonly BlockNode[], by: number): BlockNode[] {
  if (by === 0) return [...blocks];
  return blocks.map((block) => {
    if (block.kind === 'heading') return { ...block, level: Math.max(1, block.level + by) };
    if (block.kind === 'clause' || block.kind === 'trackedBlocks') {
      return { ...block, children: moved(block.children, by) };
    }
    return block;
  });
}
