import { isWithin, listAt, readAt, textAt, wordsAt, writeAt } from './content-path';

const CONTENT = {
  level: 'basic',
  texts: { sv: { title: 'Halm', requirement: 'Grisen ska ha halm.' } },
  uses: ['qualification', 3],
  parameters: [{ name: 'share' }, { name: 'days' }],
};

describe('places in a draft', () => {
  it('reads what is there, and nothing where there is nothing', () => {
    expect(textAt(CONTENT, '/texts/sv/title')).toBe('Halm');
    expect(textAt(CONTENT, '/texts/en/title')).toBe('');
    expect(textAt(CONTENT, '/level/title')).toBe('');
    expect(readAt(CONTENT, '/parameters/1/name')).toBe('days');
    expect(listAt(CONTENT, '/level')).toEqual([]);
    expect(wordsAt(CONTENT, '/uses')).toEqual(['qualification']);
  });

  it('writes one place and leaves every other as it was', () => {
    const written = writeAt(CONTENT, '/parameters/1/name', 'weeks');
    expect(written).toEqual({ ...CONTENT, parameters: [{ name: 'share' }, { name: 'weeks' }] });
    expect(written['texts']).toBe(CONTENT.texts);
    expect(CONTENT.parameters[1]).toEqual({ name: 'days' });
  });

  it('makes the way to a place that is not there yet', () => {
    expect(writeAt({}, '/texts/en/title', 'Straw')).toEqual({ texts: { en: { title: 'Straw' } } });
  });

  it('takes a place away without a trace', () => {
    const content = { legalBasis: [{ name: 'x', article: '1 §' }] };
    expect(writeAt(content, '/legalBasis/0/article', undefined)).toEqual({
      legalBasis: [{ name: 'x' }],
    });
    expect(writeAt(content, '/level', undefined)).toBe(content);
    expect(writeAt(content, '/unit/sv', undefined)).toBe(content);
  });

  it('leaves no empty shell of what was taken away, but keeps rows and the whole', () => {
    const content = { parameters: [{ unit: { sv: 'timmar' } }] };
    expect(writeAt(content, '/parameters/0/unit/sv', undefined)).toEqual({ parameters: [{}] });
    expect(writeAt({ level: 'basic' }, '/level', undefined)).toEqual({});
  });

  it('knows what lies in what', () => {
    expect(isWithin('/texts/sv/title', '/texts/sv')).toBe(true);
    expect(isWithin('/texts/sv/titles', '/texts/sv/title')).toBe(false);
  });
});
