import type { BlockNode, ClauseDocument, InlineNode } from '@kravsmed/clauses';
import type { FileChild, ParagraphChild } from 'docx';

/** Where a block stands: which style its paragraphs take, and how deep in lists it is. */
export interface Place {
  readonly paragraphStyle: string;
  readonly listDepth: number;
}

/** What the words around an inline node say about it. */
export interface Mood {
  readonly style?: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** What the node files share: the way back to any other node, and the counters of one document. */
export interface RenderContext {
  readonly language: ClauseDocument['language'];
  readonly blocks: (nodes: readonly BlockNode[], place: Place) => FileChild[];
  readonly inlines: (nodes: readonly InlineNode[], mood?: Mood) => ParagraphChild[];
  /** The id of the relationship that leads to `href`; made at the first use. */
  readonly relationshipTo: (href: string) => string;
  /** A list that counts from one by itself. */
  readonly nextOrderedList: () => number;
  /** A number for a content control that no other control of the document has. */
  readonly controlId: (tag: string) => number;
}

/** A block node in Word's terms: paragraphs, tables, content controls. */
export type BlockRenderer<N> = (node: N, context: RenderContext, place: Place) => FileChild[];
/** An inline node in Word's terms: runs and hyperlinks. */
export type InlineRenderer<N> = (node: N, context: RenderContext, mood: Mood) => ParagraphChild[];
