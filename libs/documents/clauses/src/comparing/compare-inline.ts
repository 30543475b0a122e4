import { diffWords } from '@kravsmed/domain';
import type { InlineNode } from '../nodes';

/** Words that both texts have in the same form, or that only one of them has. */
export interface MarkedInline {
  readonly mark: 'same' | 'removed' | 'added';
  readonly node: InlineNode;
}

/** Words in one form: `shape` tells forms apart, `make` puts a part of the words in that form. */
interface Leaf {
  readonly text: string;
  readonly shape: string;
  readonly make: (text: string) => InlineNode;
}

/**
 * What changed between two runs of words, each part in its own form (bold, link, value). Without
 * 'removed' it spells `to`, without 'added' `from`: words that only changed form are taken out in the
 * old and put in in the new, so that refusing every change gives the old text as it looked.
 */
export function compareInline(
  from: readonly InlineNode[],
  to: readonly InlineNode[],
): MarkedInline[] {
  const [before, after] = [leavesOf(from), leavesOf(to)];
  const [old, next] = [readerOf(before), readerOf(after)];
  const marked: MarkedInline[] = [];
  for (const { kind, text } of diffWords(spell(before), spell(after))) {
    for (let left = text.length; left > 0;) {
      const one = kind === 'added' ? undefined : old.leaf();
      const other = kind === 'removed' ? undefined : next.leaf();
      const length = Math.min(left, one?.left ?? left, other?.left ?? left);
      const removed = one && one.leaf.make(old.take(length));
      const added = other && other.leaf.make(next.take(length));
      if (added && one?.leaf.shape === other.leaf.shape) marked.push({ mark: 'same', node: added });
      else {
        if (removed) marked.push({ mark: 'removed', node: removed });
        if (added) marked.push({ mark: 'added', node: added });
      }
      left -= length;
    }
  }
  return marked;
}

const spell = (leaves: readonly Leaf[]): string => leaves.map(({ text }) => text).join('');

function leavesOf(nodes: readonly InlineNode[]): Leaf[] {
  return nodes
    .flatMap((node): Leaf[] => {
      switch (node.kind) {
        case 'text':
          return [leaf(node.text, 'text', (text) => ({ ...node, text }))];
        case 'value':
          return [leaf(node.text, `value ${node.parameter}`, (text) => ({ ...node, text }))];
        case 'change':
          return [leaf(node.text, `change ${node.change}`, (text) => ({ ...node, text }))];
        case 'link':
        case 'strong':
        case 'emphasis': {
          const outer = node.kind === 'link' ? `link ${node.href}` : node.kind;
          return leavesOf(node.children).map((inner) =>
            leaf(inner.text, `${outer} > ${inner.shape}`, (text) => ({
              ...node,
              children: [inner.make(text)],
            })),
          );
        }
      }
    })
    .filter(({ text }) => text !== '');
}

const leaf = (text: string, shape: string, make: Leaf['make']): Leaf => ({ text, shape, make });

/** Goes through the words once, and never past the end of a leaf. */
function readerOf(leaves: readonly Leaf[]): {
  leaf: () => { leaf: Leaf; left: number } | undefined;
  take: (length: number) => string;
} {
  let [index, at] = [0, 0];
  return {
    leaf: () => {
      const current = leaves[index];
      return current && { leaf: current, left: current.text.length - at };
    },
    take: (length) => {
      const text = leaves[index]?.text ?? '';
      const taken = text.slice(at, at + length);
      at += length;
      if (at >= text.length) [index, at] = [index + 1, 0];
      return taken;
    },
  };
}
