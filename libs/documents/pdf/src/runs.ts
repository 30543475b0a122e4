import type { InlineNode, InlineRenderers } from '@kravsmed/clauses';
import type { Face } from './fonts/faces';
import { LOOK } from './look';

/** A stretch of text in one face and colour. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly colour: string;
  readonly href?: string;
  readonly decoration?: 'underline' | 'strike';
}

interface Mood {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  readonly href?: string;
  readonly decoration?: 'underline' | 'strike';
}

const faceOf = ({ bold, italic }: Mood): Face =>
  bold ? (italic ? 'semiboldItalic' : 'semibold') : italic ? 'italic' : 'regular';

/** The inline nodes of a paragraph as runs, in reading order. */
export function toRuns(
  nodes: readonly InlineNode[],
  start: { bold?: boolean; italic?: boolean; colour?: string } = {},
): readonly Run[] {
  return walk(nodes, { bold: false, italic: false, colour: LOOK.ink, ...start });
}

function walk(nodes: readonly InlineNode[], mood: Mood): readonly Run[] {
  const run = (text: string, changes: Partial<Mood> = {}): readonly Run[] => {
    const { colour, href, decoration } = { ...mood, ...changes };
    return [{ text, face: faceOf({ ...mood, ...changes }), colour, href, decoration }];
  };
  const renderers: InlineRenderers<readonly Run[]> = {
    text: (node) => run(node.text),
    value: (node) => run(node.text, { bold: true }),
    emphasis: (node) => walk(node.children, { ...mood, italic: true }),
    strong: (node) => walk(node.children, { ...mood, bold: true }),
    link: (node) =>
      walk(node.children, {
        ...mood,
        href: node.href,
        colour: LOOK.link,
        decoration: 'underline',
      }),
    footnote: (node) => [...run(' ('), ...walk(node.children, mood), ...run(')')],
    tracked: (node) =>
      walk(
        node.children,
        node.change === 'inserted'
          ? { ...mood, colour: LOOK.added, decoration: 'underline' }
          : { ...mood, colour: LOOK.removed, decoration: 'strike' },
      ),
    crossReference: (node) => run(node.text, { href: `#${node.target}`, colour: LOOK.link }),
    formField: (node) => run(node.field === 'checkBox' ? '\u2610' : '_'.repeat(24)),
    change: (node) =>
      run(
        node.text,
        node.change === 'added'
          ? { colour: LOOK.added, decoration: 'underline' }
          : { colour: LOOK.removed, decoration: 'strike' },
      ),
  };
  // The mapped type has proved that there is a renderer a kind; TypeScript cannot pair them by itself.
  return nodes.flatMap((node) => (renderers[node.kind] as (n: InlineNode) => readonly Run[])(node));
}
