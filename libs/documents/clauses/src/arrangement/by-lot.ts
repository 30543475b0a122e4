import { gathered } from './gathered';
import type { Arrange } from './part';

/** A part a lot, as each lot is tendered for by itself. What is in no lot stands under its own name. */
export const byLot: Arrange = (clauses, selection, words) =>
  gathered(clauses, words, {
    keyOf: (section) => (section.lot === '' ? section : section.lot),
    titleOf: ([section, ...others]) =>
      others.length === 0 ? section.name : capitalised(words.lot(section.lot)),
    tellsApart: ({ group }) => group.name[selection.language],
  });

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
