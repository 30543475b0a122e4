import type { BlockNode } from '@kravsmed/clauses';
import type { HyperlinkRelationship } from '../hyperlinks';
import type { NumberingInstance } from '../numbering';
import { AT_TOP, bodyContext } from './body-context';
import type { BodyOptions } from './body-options';
import type { Footnote } from './footnotes';

/** WordprocessingML for a place in another document, with what that document must get as well. */
export interface Body {
  /** Paragraphs, tables and content controls, in the prefixes `w`, `r` and `w14`. */
  readonly xml: string;
  /** For `word/_rels/document.xml.rels`, each external. */
  readonly hyperlinks: readonly HyperlinkRelationship[];
  /** For `word/footnotes.xml`; their links are for `word/_rels/footnotes.xml.rels`. */
  readonly footnotes: readonly Footnote[];
  readonly footnoteHyperlinks: readonly HyperlinkRelationship[];
  /** For `word/numbering.xml`, see `numberingDefinitions`. */
  readonly numbering: readonly NumberingInstance[];
  /** The names of the bookmarks that were set. */
  readonly bookmarks: readonly string[];
}

export function renderBody(blocks: readonly BlockNode[], options: BodyOptions): Body {
  const { context, gathered } = bodyContext(blocks, options);
  const xml = context.blocks(blocks, AT_TOP);
  return {
    xml,
    hyperlinks: gathered.hyperlinks.all(),
    footnotes: gathered.footnotes,
    footnoteHyperlinks: gathered.noteHyperlinks.all(),
    numbering: gathered.numbering,
    bookmarks: gathered.bookmarks.all(),
  };
}
