/** Around what goes into the tender: Word inserts a range by its bookmark, or selects it by Go To. */
export const TENDER_BOOKMARK = 'Upphandlingsdel';

export const TENDER_BOOKMARK_ID = 1;
export const TENDER_BEGINS = `<w:bookmarkStart w:id="${TENDER_BOOKMARK_ID}" w:name="${TENDER_BOOKMARK}"/>`;
export const TENDER_ENDS = `<w:bookmarkEnd w:id="${TENDER_BOOKMARK_ID}"/>`;
