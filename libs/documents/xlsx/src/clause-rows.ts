import type {
  BlockNode,
  ClauseDocument,
  ClauseNode,
  HeadingNode,
  LabelledNode,
  TrackedChange,
} from '@kravsmed/clauses';
import { blockWords, inlineWords } from './cell-words';
import { oneText, withoutAddresses, type Run } from './runs';

/** The parts of a clause that have a column each. */
export type ClausePart =
  'requirement' | 'scoring' | 'evidence' | 'followUp' | 'legalBasis' | 'appliesTo' | 'note';

/** One row of the clauses: a clause, or words that stand between clauses. */
export interface ClauseRow {
  /** "4.2.1" */
  readonly number: string;
  /** The headings that it stands under, outermost first, a line each. */
  readonly place: readonly Run[];
  readonly clause?: ClauseNode;
  /** Whose words they are, in full. */
  readonly provenance?: readonly Run[];
  readonly parts: Readonly<Partial<Record<ClausePart, readonly Run[]>>>;
  /** In a redline: whether the whole row came or went. */
  readonly change?: TrackedChange;
}

/** Where each labelled part stands. Those without a column keep their label among the additions. */
const PART_OF: Readonly<Record<LabelledNode['role'], ClausePart | 'labelledNote'>> = {
  requirement: 'requirement',
  adaptation: 'requirement',
  scoring: 'scoring',
  appliesTo: 'appliesTo',
  evidence: 'evidence',
  followUp: 'followUp',
  legalBasis: 'legalBasis',
  note: 'note',
  rationale: 'labelledNote',
  lawBaseline: 'labelledNote',
  example: 'labelledNote',
  difference: 'labelledNote',
  reason: 'labelledNote',
};

/** The tender's text as rows, in its order. Its tables are no rows: they have a sheet of their own. */
export function clauseRows(body: ClauseDocument['body']): ClauseRow[] {
  let above: HeadingNode[] = [];
  const rows: ClauseRow[] = [];
  for (const { node, change } of untracked(body)) {
    if (node.kind === 'table') continue;
    if (node.kind === 'heading') {
      above = [...above.filter(({ level }) => level < node.level), node];
      continue;
    }
    const place = oneText(above.map(({ children }) => inlineWords(children)));
    rows.push({
      ...(node.kind === 'clause'
        ? clauseRow(node, place)
        : { number: '', place, parts: { requirement: blockWords([node]) } }),
      ...(change && { change }),
    });
  }
  return rows;
}

interface TrackedBlock {
  readonly node: BlockNode;
  readonly change?: TrackedChange;
}

/** Every block on its own, also those that came or went together. */
const untracked = (body: readonly BlockNode[]): TrackedBlock[] =>
  body.flatMap((node): TrackedBlock[] =>
    node.kind === 'trackedBlocks'
      ? node.children.map((child) => ({ node: child, change: node.change }))
      : [{ node }],
  );

/** A heading that changed its level went and came; the title has a column of its own. */
const isOwnHeading = (node: BlockNode): boolean =>
  node.kind === 'trackedBlocks' && node.children.every(({ kind }) => kind === 'heading');

function clauseRow(clause: ClauseNode, place: readonly Run[]): ClauseRow {
  const gathered: Partial<Record<ClausePart, BlockNode[]>> = {};
  const add = (part: ClausePart, ...nodes: readonly BlockNode[]): void => {
    gathered[part] = [...(gathered[part] ?? []), ...nodes];
  };
  let number: readonly number[] = [];
  let provenance: readonly Run[] = [];
  for (const node of clause.children) {
    if (node.kind === 'heading') number = node.number;
    // Number, version and state have columns of their own.
    else if (node.kind === 'reference') provenance = oneText([inlineWords(node.children)]);
    else if (isOwnHeading(node)) continue;
    else if (node.kind !== 'labelled') add('requirement', node);
    else {
      const part = PART_OF[node.role];
      if (part === 'labelledNote') add('note', node);
      else add(part, ...node.children);
    }
  }
  const parts: Partial<Record<ClausePart, Run[]>> = {};
  for (const [part, nodes] of Object.entries(gathered)) {
    parts[part as ClausePart] = blockWords(nodes);
  }
  // A law is found by its number; with the addresses it would be the highest cell of every row.
  if (parts.legalBasis) parts.legalBasis = withoutAddresses(parts.legalBasis);
  return { number: number.join('.'), place, clause, provenance, parts };
}
