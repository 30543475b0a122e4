import { FileChild, XmlAttributeComponent } from 'docx';

/** Around what goes into the tender: Word inserts a range by its bookmark, or selects it by Go To. */
export const TENDER_BOOKMARK = 'Upphandlingsdel';

class EdgeAttributes extends XmlAttributeComponent<{
  readonly id: number;
  readonly name?: string;
}> {
  protected override readonly xmlKeys = { id: 'w:id', name: 'w:name' };
}

/** The package's own bookmarks hold runs only, and count on from one export to the next. */
class BookmarkEdge extends FileChild {
  constructor(element: 'w:bookmarkStart' | 'w:bookmarkEnd', name?: string) {
    super(element);
    this.root.push(new EdgeAttributes(name === undefined ? { id: 1 } : { id: 1, name }));
  }
}

export const inTenderBookmark = (blocks: readonly FileChild[]): FileChild[] => [
  new BookmarkEdge('w:bookmarkStart', TENDER_BOOKMARK),
  ...blocks,
  new BookmarkEdge('w:bookmarkEnd'),
];
