import type { ClauseDocument, Revision } from '../nodes';
import { compareBody } from './compare-blocks';
import { accepted } from './resolve';

/**
 * One document that holds two: what `after` has put in and what it has taken out, as tracked changes
 * that can be accepted or refused one by one. A clause that moved is taken out there and put in here.
 */
export function redline(
  before: ClauseDocument,
  after: ClauseDocument,
  { author, date }: Pick<Revision, 'author' | 'date'>,
): ClauseDocument {
  const [from, to] = [accepted(before), accepted(after)];
  const { body, annex, ...was } = from;
  return {
    ...to,
    body: compareBody(body, to.body),
    annex: compareBody(annex, to.annex),
    revision: { author, date, was },
  };
}
