import type { BlockNode } from '@kravsmed/clauses';
import type { HeadingPlace } from '../reading/heading-place';

/** The number that each heading gets at its place, by its anchor. */
export function numbersOf(
  blocks: readonly BlockNode[],
  { headingLevel, numbering }: Pick<HeadingPlace, 'headingLevel' | 'numbering'>,
): Map<string, string> {
  const numbers = new Map<string, string>();
  const above = numbering.match(/\d+/g) ?? [];
  const counts: number[] = [];
  const count = (nodes: readonly BlockNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'clause' || node.kind === 'trackedBlocks') count(node.children);
      if (node.kind !== 'heading' || node.number.length === 0) continue;
      const depth = Math.max(0, node.level - headingLevel);
      for (let at = 0; at < depth; at++) counts[at] ??= 1;
      counts[depth] = (counts[depth] ?? 0) + 1;
      counts.length = depth + 1;
      if (node.anchor !== undefined) numbers.set(node.anchor, [...above, ...counts].join('.'));
    }
  };
  count(blocks);
  return numbers;
}

/** The blocks with each reference saying the number that its heading has where it now stands. */
export const referring = (
  blocks: readonly BlockNode[],
  numbers: ReadonlyMap<string, string>,
): readonly BlockNode[] => rewritten(blocks, numbers) as readonly BlockNode[];

function rewritten(value: unknown, numbers: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, numbers));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, rewritten(each, numbers)]);
  const node = Object.fromEntries(entries) as Record<string, unknown>;
  if (node['kind'] !== 'crossReference') return node;
  const number = numbers.get(String(node['target']));
  return number === undefined ? node : { ...node, text: number };
}
