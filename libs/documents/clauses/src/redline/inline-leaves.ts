import { wordTokens, type DiffToken } from '@kravsmed/domain';
import type { EmphasisNode, InlineNode, LinkNode, StrongNode } from '../nodes';

/** What words may stand in: its own children are left out of account. */
type Form = EmphasisNode | StrongNode | LinkNode;
/** What is not made of other words. */
type LeafNode = Exclude<InlineNode, Form | { readonly kind: 'tracked' }>;

/** A word, or something whole as a value, in the forms that it stands in, outermost first. */
export interface Leaf extends DiffToken {
  readonly forms: readonly Form[];
  readonly node: LeafNode;
}

/** The words one by one, each in its form. Tracked changes in them are taken as accepted. */
export function leavesOf(nodes: readonly InlineNode[], forms: readonly Form[] = []): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    switch (node.kind) {
      case 'emphasis':
      case 'strong':
      case 'link':
        return leavesOf(node.children, [...forms, node]);
      case 'tracked':
        return node.change === 'inserted' ? leavesOf(node.children, forms) : [];
      case 'text':
      case 'change':
        return wordTokens(node.text).map((text) => leaf({ ...node, text }, forms));
      default:
        return [leaf(node, forms)];
    }
  });
}

function leaf(node: LeafNode, forms: readonly Form[]): Leaf {
  return {
    forms,
    node,
    text: spell([node]),
    key: JSON.stringify([forms.map(formKey), node]),
  };
}

const formKey = (form: Form): string =>
  form.kind === 'link' ? `${form.kind} ${form.href}` : form.kind;

/** Leaves as inline nodes again: neighbours in the same form stand in it together. */
export function fromLeaves(leaves: readonly Leaf[]): InlineNode[] {
  const nodes: InlineNode[] = [];
  for (let at = 0; at < leaves.length;) {
    const [first, ...rest] = leaves.slice(at, runEnd(leaves, at));
    if (first === undefined) break;
    const [form] = first.forms;
    nodes.push(
      form === undefined
        ? joined(first.node, rest)
        : { ...form, children: fromLeaves([first, ...rest].map(inside)) },
    );
    at += 1 + rest.length;
  }
  return nodes;
}

const inside = (each: Leaf): Leaf => ({ ...each, forms: each.forms.slice(1) });

/** How far the leaves go that make one node with the leaf at `start`. */
function runEnd(leaves: readonly Leaf[], start: number): number {
  const first = leaves[start];
  let end = start + 1;
  while (first && end < leaves.length && belongs(first, leaves[end])) end += 1;
  return end;
}

function belongs(first: Leaf, other: Leaf | undefined): boolean {
  const [form, otherForm] = [first.forms[0], other?.forms[0]];
  if (form !== undefined) return otherForm !== undefined && formKey(form) === formKey(otherForm);
  if (other === undefined || otherForm !== undefined) return false;
  const [one, two] = [first.node, other.node];
  if (one.kind === 'change') return two.kind === 'change' && one.change === two.change;
  return one.kind === 'text' && two.kind === 'text';
}

const joined = (node: LeafNode, rest: readonly Leaf[]): LeafNode =>
  node.kind === 'text' || node.kind === 'change'
    ? { ...node, text: node.text + rest.map(({ text }) => text).join('') }
    : node;

/** The plain words of inline nodes, as they read once the changes are accepted. */
export const spell = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'tracked') return node.change === 'inserted' ? spell(node.children) : '';
      if ('children' in node) return spell(node.children);
      return 'text' in node ? node.text : '';
    })
    .join('');
