import * as fc from 'fast-check';
import { chooseContent, mergeContent } from './merge-content';

const base = {
  level: 'basic',
  uses: ['qualification'],
  texts: { sv: { title: 'Halm', summary: 'Kort' }, en: { title: 'Straw' } },
};
const withTitle = (title: string) => ({
  ...base,
  texts: { ...base.texts, sv: { ...base.texts.sv, title } },
});

describe('two editors in one draft', () => {
  it('keeps what each changed in fields of their own', () => {
    const mine = withTitle('Halm och hö');
    const theirs = { ...base, level: 'advanced' };
    expect(mergeContent(base, mine, theirs)).toEqual({
      content: { ...mine, level: 'advanced' },
      conflicts: [],
    });
  });

  it('asks where both changed the same field, and takes what is chosen', () => {
    const merge = mergeContent(base, withTitle('Mitt'), withTitle('Ditt'));
    expect(merge.conflicts).toEqual([
      { pointer: '/texts/sv/title', base: 'Halm', mine: 'Mitt', theirs: 'Ditt' },
    ]);
    expect(merge.content).toEqual(withTitle('Mitt'));
    expect(chooseContent(merge, new Set(['/texts/sv/title']))).toEqual(withTitle('Ditt'));
  });

  it('lets go of what one side took away', () => {
    const without = { level: base.level, texts: base.texts };
    expect(mergeContent(base, without, withTitle('Ditt')).content).toEqual({
      level: 'basic',
      texts: withTitle('Ditt').texts,
    });
  });

  it('changes nothing when only one side wrote, whatever it wrote', () => {
    const content = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.string(), fc.array(fc.string()), fc.dictionary(fc.constant('d'), fc.string())),
    );
    fc.assert(
      fc.property(content, content, (one, other) => {
        expect(mergeContent(one, other, one)).toEqual({ content: other, conflicts: [] });
        expect(mergeContent(one, one, other)).toEqual({ content: other, conflicts: [] });
      }),
    );
  });
});
