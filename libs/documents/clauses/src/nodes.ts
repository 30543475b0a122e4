import type { Language, Selection, Use } from '@kravsmed/domain';

/**
 * A clause document: words in order, without a format. Every renderer walks this tree and nothing else.
 * A new kind of node fails to compile until every renderer answers it; see `NodeRenderers`.
 */
export interface ClauseDocument {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly body: readonly BlockNode[];
  /** For the buyer alone (rationale, guidance): never part of what is inserted in the tender. */
  readonly annex: readonly BlockNode[];
  /** The selection it was made from; it travels inside the file as data. */
  readonly selection: Selection;
  /** Shown nowhere: tells a later reader what made the file. */
  readonly producer: string;
  /** Only in a redline: whose the tracked changes are, from when, and what stood around the words before. */
  readonly revision?: Revision;
}

export interface Revision {
  readonly author: string;
  /** An ISO day or moment. */
  readonly date: string;
  readonly was: Omit<ClauseDocument, 'body' | 'annex' | 'revision'>;
}

export type BlockNode =
  | HeadingNode
  | ParagraphNode
  | ListNode
  | ClauseNode
  | LabelledNode
  | ReferenceNode
  | TableNode
  | FigureNode
  | TrackedBlocksNode;

export interface HeadingNode {
  readonly kind: 'heading';
  /**
   * Already shifted to the buyer's heading level: 1 to 8, as a part at level 6 may hold lots and clauses.
   * A format that knows six levels shows the deeper ones as its sixth.
   */
  readonly level: number;
  /**
   * [4, 2, 1]; empty for a heading without a number, as in the annex. The DOCX renderer lets Word
   * count and uses it only to know where to start.
   */
  readonly number: readonly number[];
  /** Unique in the document: what a cross-reference leads to. */
  readonly anchor?: string;
  readonly children: readonly InlineNode[];
  /** In a redline, here and below: what the node itself was, where that differs. Its words are tracked. */
  readonly was?: Pick<HeadingNode, 'number' | 'anchor'>;
}

export interface ParagraphNode {
  readonly kind: 'paragraph';
  readonly children: readonly InlineNode[];
}

export interface ListNode {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly BlockNode[])[];
}

/**
 * One criterion as it stands in the tender: in DOCX one content control tagged `kravsmed:KS-1042:3`.
 * Its first child is its heading, its second the quiet line that says which version it is.
 */
export interface ClauseNode {
  readonly kind: 'clause';
  readonly criterion: string;
  readonly version: number;
  readonly use: Use;
  /** The local ones are words of an organisation's own criterion, not of the library's. */
  readonly state: 'unaltered' | 'adapted' | 'local' | 'localAdapted';
  readonly title: string;
  readonly children: readonly BlockNode[];
  readonly was?: Pick<ClauseNode, 'version' | 'use' | 'state' | 'title'>;
}

/** A part of a clause with its label: "Bevis", "Uppföljning", "Rättslig grund". */
export interface LabelledNode {
  readonly kind: 'labelled';
  readonly role:
    | 'requirement'
    | 'evidence'
    | 'followUp'
    | 'rationale'
    | 'legalBasis'
    | 'scoring'
    | 'note'
    | 'adaptation'
    | 'appliesTo'
    | 'lawBaseline'
    | 'example'
    | 'difference'
    | 'reason';
  readonly label: string;
  readonly children: readonly BlockNode[];
  readonly was?: Pick<LabelledNode, 'label'>;
}

/** The quiet line that cites a clause's source: "KS-1042:3, oförändrad". */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly criterion: string;
  readonly version: number;
  readonly state: ClauseNode['state'];
  readonly children: readonly InlineNode[];
  readonly was?: Pick<ReferenceNode, 'version' | 'state'>;
}

export interface TableNode {
  readonly kind: 'table';
  /** Empty where the words around it say what it is. */
  readonly caption: string;
  /** Relative widths, one a column. */
  readonly widths: readonly number[];
  /** Empty where no row stands at the top as a header. */
  readonly header: readonly (readonly InlineNode[])[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Whether the first cell of each row names the row. */
  readonly rowHeaders: boolean;
  readonly was?: Pick<TableNode, 'caption' | 'widths' | 'rowHeaders'>;
}

/** What a cell holds: mostly one paragraph. */
export type TableCell = readonly BlockNode[];

/** Bars side by side, drawn by each format; the numbers stand in it as text. */
export interface FigureNode {
  readonly kind: 'figure';
  readonly caption: string;
  /** All that the picture says, for those who do not see it. */
  readonly alt: string;
  readonly bars: readonly FigureBar[];
}

export interface FigureBar {
  readonly label: string;
  /** At least 0; the longest bar is the largest. */
  readonly value: number;
  /** The value as it is read: "12 krav". */
  readonly shown: string;
  readonly tone: 'environment' | 'animalWelfare' | 'socialResponsibility' | 'neutral';
}

export type InlineNode =
  | TextNode
  | EmphasisNode
  | StrongNode
  | LinkNode
  | ValueNode
  | ChangeNode
  | FootnoteNode
  | CrossReferenceNode
  | FormFieldNode
  | TrackedNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}
export interface EmphasisNode {
  readonly kind: 'emphasis';
  readonly children: readonly InlineNode[];
}
export interface StrongNode {
  readonly kind: 'strong';
  readonly children: readonly InlineNode[];
}
export interface LinkNode {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly InlineNode[];
}
/** A value that the buyer filled in, "50 procent". */
export interface ValueNode {
  readonly kind: 'value';
  readonly parameter: string;
  readonly text: string;
}
/** A word that the buyer's adaptation took out of, or put into, the library's wording. */
export interface ChangeNode {
  readonly kind: 'change';
  readonly change: 'removed' | 'added';
  readonly text: string;
}

/** A note at this place, set where the format has its notes. It holds no note itself. */
export interface FootnoteNode {
  readonly kind: 'footnote';
  readonly children: readonly InlineNode[];
}
/** The number of another clause of the same document. */
export interface CrossReferenceNode {
  readonly kind: 'crossReference';
  /** The anchor of its heading, see `anchorOf`. */
  readonly target: string;
  /** The number as we count it, for a format that cannot count by itself. */
  readonly text: string;
}
/** A place to fill in, for whoever answers the document. */
export interface FormFieldNode {
  readonly kind: 'formField';
  readonly field: 'checkBox' | 'text' | 'date' | 'choice';
  /** Unique in the document: how a program finds the answer. */
  readonly name: string;
  /** What is to be filled in, for those who do not see what stands around it. */
  readonly label: string;
  /** The answers of a `choice`. */
  readonly options?: readonly string[];
}

export type TrackedChange = 'inserted' | 'deleted';
/**
 * In a redline: blocks that the newer document has put in, or taken out. A list item that holds nothing
 * else is put in or taken out itself, and so is a table row whose every cell holds one, see `trackedRow`.
 */
export interface TrackedBlocksNode {
  readonly kind: 'trackedBlocks';
  readonly change: TrackedChange;
  readonly children: readonly BlockNode[];
}
/** In a redline: words put in, or taken out. It stands outermost, never within emphasis or a link. */
export interface TrackedNode {
  readonly kind: 'tracked';
  readonly change: TrackedChange;
  readonly children: readonly InlineNode[];
}

export type Node = BlockNode | InlineNode;

/**
 * One function per node kind: the compiler names the one that a renderer lacks. `Context` is what a
 * renderer hands down the tree, if anything.
 */
type RenderersOf<N extends Node, R, Context extends readonly unknown[]> = {
  readonly [K in N['kind']]: (node: Extract<N, { kind: K }>, ...context: Context) => R;
};
export type BlockRenderers<R, Context extends readonly unknown[] = []> = RenderersOf<
  BlockNode,
  R,
  Context
>;
export type InlineRenderers<R, Context extends readonly unknown[] = []> = RenderersOf<
  InlineNode,
  R,
  Context
>;
/** A renderer's whole answer: blocks become `B`, inline nodes become `I`. */
export type NodeRenderers<B, I = B, Context extends readonly unknown[] = []> = BlockRenderers<
  B,
  Context
> &
  InlineRenderers<I, Context>;
