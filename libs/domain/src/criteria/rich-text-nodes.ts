/** A criterion's words as a tree. Lists nest once; links do not nest. */
export type RichText = readonly Block[];

export type Block = ParagraphBlock | ListBlock;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

export type Inline = TextInline | EmphasisInline | StrongInline | LinkInline | ParameterInline;

export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
}

export interface EmphasisInline {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
}

export interface StrongInline {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}

/** `href` is always http, https or mailto. */
export interface LinkInline {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

export interface ParameterInline {
  readonly kind: 'parameter';
  readonly name: string;
}
