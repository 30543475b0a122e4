import { shortestEdit } from '@kravsmed/domain';
import type { BlockNode, InlineNode } from '../nodes';

/** A block of either document: in both at this place, or in one alone. `moved`: the other has it elsewhere. */
export type AlignedBlock =
  | { readonly mark: 'kept'; readonly from: BlockNode; readonly to: BlockNode }
  | { readonly mark: 'removed'; readonly from: BlockNode; readonly moved: boolean }
  | { readonly mark: 'added'; readonly to: BlockNode; readonly moved: boolean };

/**
 * Which blocks of two bodies are the same one. A clause is known by its criterion, whatever version or
 * words it has; a heading by its words, not by its number, which shifts when a clause before it goes.
 */
export function alignBody(from: readonly BlockNode[], to: readonly BlockNode[]): AlignedBlock[] {
  const edits = shortestEdit(from.map(keyOf), to.map(keyOf));
  const keysOf = (kind: 'removed' | 'added'): Set<string> =>
    new Set(edits.filter((edit) => edit.kind === kind).map(({ token }) => token));
  const [gone, come] = [keysOf('removed'), keysOf('added')];
  const [before, after] = [from.values(), to.values()];
  return edits.flatMap(({ kind, token }): AlignedBlock[] => {
    const old = kind === 'added' ? undefined : before.next().value;
    const next = kind === 'removed' ? undefined : after.next().value;
    if (old && next) return [{ mark: 'kept', from: old, to: next }];
    if (old) return [{ mark: 'removed', from: old, moved: come.has(token) }];
    return next ? [{ mark: 'added', to: next, moved: gone.has(token) }] : [];
  });
}

function keyOf(block: BlockNode): string {
  if (block.kind === 'clause') return `clause ${block.criterion}`;
  if (block.kind === 'heading') return `heading ${block.level} ${spell(block.children)}`;
  return JSON.stringify(block);
}

const spell = (nodes: readonly InlineNode[]): string =>
  nodes.map((node) => ('children' in node ? spell(node.children) : node.text)).join('');
