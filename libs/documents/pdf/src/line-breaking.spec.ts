import fc from 'fast-check';
import { breakLines } from './line-breaking';
import type { Run } from './runs';

const run = (text: string, face: Run['face'] = 'regular'): Run => ({ text, face, colour: '#000' });
const oneEach = (text: string) => text.length;
const shown = (runs: readonly Run[], width: number) =>
  breakLines(runs, width, oneEach).map((line) => line.map(({ text }) => text).join(''));

describe('breaking text into lines', () => {
  it('breaks at spaces and keeps the space on the line that it ends', () => {
    expect(shown([run('ett två tre fyra')], 8)).toEqual(['ett två ', 'tre fyra']);
  });

  it('keeps a figure and its unit together over a no-break space', () => {
    expect(shown([run('minst 50\u00a0procent')], 12)).toEqual(['minst ', '50\u00a0procent']);
  });

  it('does not break where a word goes over from one face to another', () => {
    expect(shown([run('av gris'), run('kött', 'semibold'), run(' ja')], 8)).toEqual([
      'av ',
      'griskött ',
      'ja',
    ]);
  });

  it('cuts a word only when it is wider than the line', () => {
    expect(shown([run('a https://example.org/x b')], 10)).toEqual([
      'a ',
      'https://ex',
      'ample.org/',
      'x b',
    ]);
  });

  it('cuts a long word before a syllable, with a hyphen that is not part of it', () => {
    expect(shown([run('upphandlingsbestämmelser')], 14)).toEqual([
      'upphandlings\u00ad',
      'bestämmelser',
    ]);
  });

  it('loses no character, and no line is too wide', () => {
    const runs = fc.array(
      fc.record({
        text: fc.string({ unit: fc.constantFrom('a', 'å', ' ', '\u00a0', '-', 'ord') }),
        bold: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(runs, fc.integer({ min: 3, max: 40 }), (parts, width) => {
        const input = parts.map(({ text, bold }) => run(text, bold ? 'semibold' : 'regular'));
        const lines = shown(input, width);
        expect(lines.join('').replaceAll('\u00ad', '')).toBe(
          parts.map(({ text }) => text).join(''),
        );
        for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
