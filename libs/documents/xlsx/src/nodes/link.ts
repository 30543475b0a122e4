import type { LinkNode } from '@kravsmed/clauses';
import type { InlineToRuns } from '../lines-renderer';
import { plainWords } from '../runs';

const SAFE = /^(https?:|mailto:)/i;

/** A cell can hold one link, and a text may have several: the address stands after the words. */
export const renderLink: InlineToRuns<LinkNode> = ({ href, children }, { inlines }) => {
  const words = inlines(children);
  const isShown = plainWords(words) === href.replace(/^mailto:/i, '');
  return SAFE.test(href) && !isShown ? [...words, { text: ` (${href})`, address: true }] : words;
};
