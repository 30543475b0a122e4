/**
 * Names of places in a document, for cross-references. Letters, digits and underscores, and fewer than
 * 40 of them: what Word takes as the name of a bookmark.
 */

/** The heading of a criterion's clause; `times` where it stands in the document more than once. */
export const anchorOf = (criterion: string, times = 1): string =>
  `krav_${criterion.replace(/[^A-Za-z0-9]/g, '_').slice(0, 25)}${times === 1 ? '' : `_${times}`}`;

/** The heading of a part, by its place among the parts: the first in the second is [2, 1]. */
export const partAnchor = (path: readonly number[]): string => `del_${path.join('_')}`;

export const REGISTER_ANCHOR = 'forteckning';
