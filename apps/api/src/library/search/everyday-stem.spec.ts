import { everydayStem } from './everyday-stem';

describe('everydayStem', () => {
  it.each([
    ['kyckling', 'kycklingar', 'kycklingarna', 'kycklingens'],
    ['ekologisk', 'ekologiskt', 'ekologiska'],
    ['ägg', 'äggen', 'äggets'],
    ['kött', 'köttet'],
    ['banan', 'bananer', 'bananerna'],
    ['chicken', 'chickens'],
    ['bean', 'beans'],
  ])('sees one word in the forms of %s', (...forms) => {
    expect(new Set(forms.map(everydayStem)).size).toBe(1);
  });

  it('leaves short words whole', () => {
    expect(['te', 'ris', 'nöt', 'lax'].map(everydayStem)).toEqual(['te', 'ris', 'nöt', 'lax']);
  });
});
