import { exampleLibrary } from './example-criteria';
import { ancestors, descendants, groupMatchesCpv, related } from './product-groups';

const { productGroups } = exampleLibrary([]);

describe('product groups', () => {
  it('walks up and down the tree', () => {
    expect(ancestors(productGroups, 'pork')).toEqual(['pork', 'meat', 'food']);
    expect(descendants(productGroups, 'meat')).toEqual(['meat', 'pork']);
    expect(descendants(productGroups, 'no-such')).toEqual([]);
    expect(related(productGroups, 'food', 'pork')).toBe(true);
    expect(related(productGroups, 'coffee', 'pork')).toBe(false);
  });

  it.each([
    ['15113000', true],
    ['15113000-3', true],
    ['15113100', true],
    ['15110000', true],
    ['15861000', false],
    ['15', false],
    ['pork', false],
  ])('pork and CPV %s: %s', (code, expected) => {
    const pork = productGroups.get('pork');
    expect(pork && groupMatchesCpv(pork, code)).toBe(expected);
  });
});
