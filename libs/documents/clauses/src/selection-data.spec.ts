import fc from 'fast-check';
import { selectionData, withoutReasons } from './selection-data';
import { exampleSelection } from './testing/example-document';

test('reads back as the selection that went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const selection = { ...exampleSelection(), title };
      const data = selectionData(selection);
      expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(withoutReasons(selection))));
      expect(data).not.toMatch(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/u);
    }),
  );
});

test('never tells the bidders why the buyer chose', () => {
  const [section] = exampleSelection().sections;
  const item = section?.items[0];
  if (!section || !item) throw new Error('The example has no item.');
  const selection = {
    ...exampleSelection(),
    sections: [
      {
        ...section,
        items: [
          {
            ...item,
            useReason: 'HEMLIGT ett',
            adaptation: { requirement: 'Egna ord', reason: 'HEMLIGT två' },
          },
        ],
      },
    ],
  };
  expect(selectionData(selection)).not.toContain('HEMLIGT');
  expect(selectionData(selection)).toContain('Egna ord');
});

test('does not depend on the order of the keys', () => {
  const selection = exampleSelection();
  const turned = { ...Object.fromEntries(Object.entries(selection).reverse()), ...selection };
  const other = Object.fromEntries(Object.entries(turned).reverse()) as unknown as typeof selection;
  expect(selectionData(other)).toBe(selectionData(selection));
});
