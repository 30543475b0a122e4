import { gathered } from './gathered';
import type { Arrange } from './part';

/** A part a product group, for whoever buys or sells one kind of goods. */
export const byGroup: Arrange = (clauses, selection, words) =>
  gathered(clauses, words, {
    keyOf: ({ group }) => group,
    titleOf: ([{ group, name }, ...others]) =>
      others.length === 0 ? name : group.name[selection.language],
    tellsApart: ({ lot, name }) => (lot === '' ? name : words.lot(lot)),
  });
