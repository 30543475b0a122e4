import type { BlockNode, LabelledNode } from '../nodes';

/** A labelled part, or nothing when there is nothing to say. */
export function labelled(
  role: LabelledNode['role'],
  label: string,
  children: readonly BlockNode[],
): LabelledNode[] {
  return children.length === 0 ? [] : [{ kind: 'labelled', role, label, children }];
}
