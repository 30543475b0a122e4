import type { ClauseDocument, Revision } from '@kravsmed/clauses';
import type { StyleMap } from '../style-ids';

/** How a body is to be written, and what is taken in the document that it goes into. */
export interface BodyOptions {
  readonly language: ClauseDocument['language'];
  /** Our styles by those of the document; what is not in it keeps our own name, see `ownStyles`. */
  readonly styles?: StyleMap;
  /** Unless false, headings are numbered by a list of ours, as the layout says. */
  readonly numberHeadings?: boolean;
  /** Whether the document's List Bullet styles are ours; otherwise each paragraph names its bullets. */
  readonly bulletsByStyle?: boolean;
  /** In a redline: whose the tracked changes are. */
  readonly revision?: Pick<Revision, 'author' | 'date'>;
  /** Anchors of headings that stand elsewhere in the document, with bookmarks of the same names. */
  readonly anchorsElsewhere?: Iterable<string>;
  readonly ids?: TakenIds;
}

/** What the document has already, so that nothing gets a number or name a second time. */
export interface TakenIds {
  /** The lowest free number of a list (`w:num`). */
  readonly firstNumbering?: number;
  readonly firstFootnote?: number;
  /** Numbers of tracked changes, which must be free from here up to 0x100000. */
  readonly firstRevision?: number;
  readonly controls?: Iterable<number>;
  readonly bookmarks?: Iterable<string>;
}
