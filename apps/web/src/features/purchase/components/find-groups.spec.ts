import type { ProductGroup } from '@kravsmed/contract';
import { findGroups } from './find-groups';

const group = (
  slug: string,
  sv: string,
  en: string,
  synonyms: string[],
  cpv: string[],
): ProductGroup => ({
  slug,
  parent: null,
  name: { sv, en },
  synonyms: { sv: synonyms, en: [] },
  cpv: cpv.map((code) => ({ code, label: { sv: '', en: '' } })),
  guidance: { sv: '', en: '' },
  criteriaInForce: 1,
  upcoming: 0,
});

const groups = [
  group('pork', 'Griskött', 'Pork', ['fläsk', 'skinka'], ['15113000']),
  group('poultry', 'Fågel', 'Poultry', ['kyckling'], ['15112000']),
  group('dairy', 'Mjölk och mejeri', 'Dairy', ['yoghurt'], ['15500000']),
];
const found = (typed: string) => findGroups(groups, typed, 'sv').map(({ slug }) => slug);

describe('finding product groups', () => {
  it.each([
    ['gris', ['pork']],
    ['fläsk', ['pork']],
    ['FLASK', ['pork']],
    ['Kyckling', ['poultry']],
    ['mejeri', ['dairy']],
    ['15113000-3', ['pork']],
    ['1511', ['poultry', 'pork']],
    ['betong', []],
  ])('%s finds %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('lists all by name in Swedish order when nothing is typed', () => {
    expect(found('')).toEqual(['poultry', 'pork', 'dairy']);
  });
});
