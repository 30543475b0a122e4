import type { BlockNode, ClauseDocument, HeadingNode, InlineNode } from '@kravsmed/clauses';

/**
 * In a redline a heading that moved stands twice, as it was and as it is, under one anchor. Here the one
 * that goes gets an anchor of its own, and references lead to that which stays beside them: whether the
 * changes are accepted or refused, no number is left without its heading.
 */
export function withTwoAnchors(document: ClauseDocument): ClauseDocument {
  if (document.revision === undefined) return document;
  const anchors: Anchors = { going: new Set(), staying: new Set() };
  gather([...document.body, ...document.annex], 'staying', anchors);
  const twice = new Set([...anchors.going].filter((anchor) => anchors.staying.has(anchor)));
  if (twice.size === 0) return document;
  return {
    ...document,
    body: renamed(document.body, twice, false),
    annex: renamed(document.annex, twice, false),
  };
}

const oldAnchor = (anchor: string): string => `${anchor}_innan`;

/** The anchors of the headings that go, and of those that stay or come. */
type Anchors = Readonly<Record<'going' | 'staying', Set<string>>>;

function gather(blocks: readonly BlockNode[], fate: keyof Anchors, anchors: Anchors): void {
  for (const block of blocks) {
    if (block.kind === 'heading' && block.anchor !== undefined) anchors[fate].add(block.anchor);
    for (const inside of childrenOf(block)) {
      gather(inside, isGoing(block) ? 'going' : fate, anchors);
    }
  }
}

const isGoing = (block: BlockNode): boolean =>
  block.kind === 'trackedBlocks' && block.change === 'deleted';

const childrenOf = (block: BlockNode): readonly (readonly BlockNode[])[] => {
  switch (block.kind) {
    case 'clause':
    case 'labelled':
    case 'trackedBlocks':
      return [block.children];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'heading':
    case 'paragraph':
    case 'reference':
    case 'figure':
      return [];
  }
};

function renamed(
  blocks: readonly BlockNode[],
  twice: ReadonlySet<string>,
  inTracked: Tracked,
): BlockNode[] {
  const inlines = (nodes: readonly InlineNode[]) => renamedInlines(nodes, twice, inTracked);
  return blocks.map((block): BlockNode => {
    switch (block.kind) {
      case 'trackedBlocks':
        return { ...block, children: renamed(block.children, twice, block.change) };
      case 'heading':
        return renamedHeading({ ...block, children: inlines(block.children) }, twice, inTracked);
      case 'paragraph':
      case 'reference':
        return { ...block, children: inlines(block.children) };
      case 'clause':
      case 'labelled':
        return { ...block, children: renamed(block.children, twice, inTracked) };
      case 'list':
        return { ...block, items: block.items.map((item) => renamed(item, twice, inTracked)) };
      case 'table':
        return {
          ...block,
          header: block.header.map(inlines),
          rows: block.rows.map((row) => row.map((cell) => renamed(cell, twice, inTracked))),
        };
      case 'figure':
        return block;
    }
  });
}

type Tracked = 'inserted' | 'deleted' | false;

const renamedHeading = (
  heading: HeadingNode,
  twice: ReadonlySet<string>,
  inTracked: Tracked,
): HeadingNode =>
  inTracked === 'deleted' && heading.anchor !== undefined && twice.has(heading.anchor)
    ? { ...heading, anchor: oldAnchor(heading.anchor) }
    : heading;

function renamedInlines(
  nodes: readonly InlineNode[],
  twice: ReadonlySet<string>,
  inTracked: Tracked,
): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    if (node.kind === 'tracked') {
      return [{ ...node, children: renamedInlines(node.children, twice, node.change) }];
    }
    if (node.kind !== 'crossReference' || !twice.has(node.target)) return [node];
    const old = { ...node, target: oldAnchor(node.target) };
    if (inTracked === 'inserted') return [node];
    if (inTracked === 'deleted') return [old];
    return [
      { kind: 'tracked', change: 'deleted', children: [old] },
      { kind: 'tracked', change: 'inserted', children: [node] },
    ];
  });
}
