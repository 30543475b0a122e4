import type { BlockNode, ClauseDocument } from '@kravsmed/clauses';
import { LOOK, type TextLook } from '../look';
import type { Pen } from '../pen';
import type { StructureElement } from '../structure/structure-tree';

/** Where a block is written: below which structure element, between which edges, in which look. */
export interface Place {
  readonly parent: StructureElement;
  readonly x: number;
  readonly width: number;
  readonly look: TextLook;
  readonly colour: string;
}

/** What the node files share: the pen, the document's facts, and the way back to any other node. */
export interface Writer {
  readonly pen: Pen;
  readonly language: ClauseDocument['language'];
  /** Heading level in the tree that becomes H2 (H1 is the document's title). */
  readonly topLevel: number;
  readonly blocks: (nodes: readonly BlockNode[], place: Place) => void;
}

export const bodyPlace = (pen: Pen): Place => ({
  parent: pen.doc.tree.root,
  x: pen.left,
  width: pen.right - pen.left,
  look: LOOK.body,
  colour: LOOK.ink,
});
