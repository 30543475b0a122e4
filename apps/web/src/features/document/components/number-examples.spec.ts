import type { SelectionLayout } from '@kravsmed/contract';
import { numberExamples } from './number-examples';

const layout = (changes: Partial<SelectionLayout>): SelectionLayout => ({
  headingLevel: 2,
  numbering: '4.2',
  style: 'flow',
  ...changes,
});

describe('the numbers that requirements get', () => {
  const parts = ['4.2.1', '4.2.2'];
  const below = { parts, clauses: ['4.2.1.1', '4.2.1.2'], depth: 1 };
  const furtherDown = { parts, clauses: ['4.2.1.1.1', '4.2.1.1.2'], depth: 2 };

  it('stand right under the part where there is one section', () => {
    expect(numberExamples(layout({}), 1)).toEqual(below);
    expect(numberExamples(layout({ numbering: '' }), 1)).toEqual({
      parts: ['1', '2'],
      clauses: ['1.1', '1.2'],
      depth: 1,
    });
  });

  it('stand one level further down with several sections, or by lot or group', () => {
    expect(numberExamples(layout({}), 2)).toEqual(furtherDown);
    expect(numberExamples(layout({ arrangement: 'lot' }), 1)).toEqual(furtherDown);
    expect(numberExamples(layout({ arrangement: 'group' }), 3)).toEqual(furtherDown);
  });

  it('are those of the part in a list, whose items are counted by themselves', () => {
    expect(numberExamples(layout({ style: 'list' }), 1)).toEqual({
      parts,
      clauses: ['4.2.1', '4.2.1'],
      depth: undefined,
    });
  });

  it.each(['4.', '0.1', 'fyra', '4.2.'])('are none under %s', (numbering) => {
    expect(numberExamples(layout({ numbering }), 1)).toBeUndefined();
  });
});
