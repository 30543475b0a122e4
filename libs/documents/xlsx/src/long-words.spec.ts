import fc from 'fast-check';
import { cutForCells } from './long-words';
import { plainWords } from './runs';

const runs = fc.array(fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 30 }) }), {
  maxLength: 8,
});

test('leaves nothing out, and no cell has more than it can hold', () => {
  fc.assert(
    fc.property(runs, fc.integer({ min: 2, max: 40 }), (words, longest) => {
      const cells = cutForCells(words, longest);
      expect(
        cells
          .flat()
          .map(({ text }) => text)
          .join(''),
      ).toBe(plainWords(words));
      expect(cells.every((cell) => plainWords(cell).length <= longest)).toBe(true);
    }),
  );
});

test('never parts the two halves of a character', () => {
  const cells = cutForCells([{ text: 'a🐖🐄' }], 2);
  expect(cells.map(plainWords)).toEqual(['a', '🐖', '🐄']);
});

test('keeps the marks of what it cuts', () => {
  expect(cutForCells([{ text: 'abcd', strong: true }], 3)).toEqual([
    [{ text: 'abc', strong: true }],
    [{ text: 'd', strong: true }],
  ]);
});
