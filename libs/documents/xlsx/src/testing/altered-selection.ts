import type { ClauseDocument } from '@kravsmed/clauses';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';

/** The example where the buyer wrote `note` to each clause, and `requirement` in place of the library's words. */
export function documentWith({
  note,
  requirement,
}: {
  readonly note?: string;
  readonly requirement?: string;
}): ClauseDocument {
  const sections = exampleSelection().sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      ...item,
      ...(note !== undefined && { localNote: note }),
      ...(requirement !== undefined && { adaptation: { requirement } }),
    })),
  }));
  return exampleDocument('sv', { sections });
}

/** The example's items over and over. */
export function documentOf(clauses: number): ClauseDocument {
  const [pork] = exampleSelection().sections;
  const items = pork?.items ?? [];
  const many = Array.from({ length: clauses }, (_, index) => items[index % items.length]);
  return exampleDocument('sv', {
    sections: [{ productGroup: 'pork', items: many.filter((item) => item !== undefined) }],
  });
}
