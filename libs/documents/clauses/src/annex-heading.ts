import type { HeadingNode } from './nodes';

/** A heading of the annex: never numbered, as the annex is no part of the tender. */
export type AnnexHeading = (depth: 0 | 1 | 2, words: string) => HeadingNode;
