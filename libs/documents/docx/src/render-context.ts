import type { BlockNode, ClauseDocument, InlineNode, TrackedChange } from '@kravsmed/clauses';
import type { Counted } from './numbering';
import type { StyleId } from './style-ids';

/** Where a block stands: which style its paragraphs take, and how deep in lists it is. */
export interface Place {
  readonly paragraphStyle: StyleId;
  readonly listDepth: number;
  readonly inTable: boolean;
  /** In a clause whose source stands last: it is then not kept with what follows. */
  readonly sourceLast?: boolean;
  /** In a redline: whether the whole block is put in or taken out. */
  readonly change?: TrackedChange;
}

/** What the words around an inline node say about it. */
export interface Mood {
  readonly style?: StyleId;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly change?: TrackedChange;
}

/** What the node files share: the way back to any other node, and what is numbered in a document. */
export interface RenderContext {
  readonly language: ClauseDocument['language'];
  readonly blocks: (nodes: readonly BlockNode[], place: Place) => string;
  readonly inlines: (nodes: readonly InlineNode[], mood: Mood) => string;
  /** The id of one of our styles where the text is to stand. */
  readonly styleId: (style: StyleId) => string;
  /** Whether bullets come with the style of a list, and need not be said in each paragraph. */
  readonly bulletsByStyle: boolean;
  /** Undefined where headings are not to be counted by us. */
  readonly headingNumber: number | undefined;
  /** The number (`w:num`) of a list; each list that counts from one has its own. */
  readonly listNumber: (kind: Exclude<Counted, 'headings'>) => number;
  /** The id of the relationship that leads to `href`; made at the first use. */
  readonly relationshipTo: (href: string) => string;
  /** Sets a note, and answers with its id. */
  readonly footnote: (children: readonly InlineNode[]) => number;
  /** The bookmark of a heading; undefined for a name that has been used before. */
  readonly bookmark: (anchor: string) => { readonly id: number; readonly name: string } | undefined;
  /** The name of the bookmark that `anchor` becomes, if a heading of the document carries it. */
  readonly bookmarkNamed: (anchor: string) => string | undefined;
  /** A number for a content control that no other control of the document has. */
  readonly controlId: (tag: string) => number;
  /** Whether there are tracked changes in the document. */
  readonly isRedline: boolean;
  /** The attributes of one tracked change: its number, who made it and when. */
  readonly revision: () => string;
}

/** A block node in Word's terms: paragraphs, tables, content controls. */
export type BlockRenderer<N> = (node: N, context: RenderContext, place: Place) => string;
/** An inline node in Word's terms: runs, hyperlinks and fields. */
export type InlineRenderer<N> = (node: N, context: RenderContext, mood: Mood) => string;
