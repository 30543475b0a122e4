import fc from 'fast-check';
import { compareFigures, type Direction } from './compare-figures';

const change = (from: string, to: string): unknown =>
  compareFigures(from, to, 'sv').map((one) => [
    one.from?.text ?? null,
    one.to?.text ?? null,
    one.direction,
  ]);

describe('figures that a change moved', () => {
  it.each<[from: string, to: string, direction: Direction]>([
    ['minst 30 procent', 'minst 50 procent', 'stricter'],
    ['minst 50 procent', 'minst 30 procent', 'looser'],
    ['högst 8 timmar', 'högst 6 timmar', 'stricter'],
    ['högst 6 timmar', 'högst 8 timmar', 'looser'],
    ['mellan 2 och 8 grader', 'mellan 2 och 4 grader', 'stricter'],
    ['2–4 grader', '1–6 grader', 'looser'],
    ['2–4 grader', '3–6 grader', 'unclear'],
    ['senast 2028', 'senast 1 juli 2027', 'stricter'],
    ['minst 30 procent', 'mer än 30 procent', 'stricter'],
    ['kortare än 8 timmar', 'högst 8 timmar', 'looser'],
    ['minst 30 procent', 'högst 30 procent', 'unclear'],
    ['30 procent', '50 procent', 'unclear'],
  ])('%s -> %s is %s', (from, to, direction) => {
    expect(change(from, to)).toEqual([[from, to, direction]]);
  });

  it('pairs figures of a kind, whatever came between them', () => {
    expect(
      change(
        'Minst 30 procent av köttet och högst 8 timmars transport.',
        'Minst 50 procent av köttet, minst 3 leverantörer och högst 6 timmars transport.',
      ),
    ).toEqual([
      ['Minst 30 procent', 'Minst 50 procent', 'stricter'],
      [null, 'minst 3 leverantörer', 'unclear'],
      ['högst 8 timmars', 'högst 6 timmars', 'stricter'],
    ]);
  });

  it('finds nothing where only words changed', () => {
    expect(change('Minst 30 procent ska vara eko.', 'Av köttet ska minst 30 % vara eko.')).toEqual(
      [],
    );
  });

  it('takes a figure that moved in the text for no change', () => {
    expect(
      change('Högst 8 timmar. Minst 30 procent.', 'Minst 30 procent. Högst 8 timmar.'),
    ).toEqual([]);
  });

  it('says the opposite of the change the other way', () => {
    const opposite: Record<Direction, Direction> = {
      stricter: 'looser',
      looser: 'stricter',
      unclear: 'unclear',
    };
    const bounds = fc.constantFrom('minst', 'högst', 'mer än', 'mindre än', 'senast', 'inte över');
    const phrase = fc
      .tuple(bounds, fc.integer({ min: 1, max: 99 }))
      .map(([bound, value]) => `${bound} ${value} procent`);
    fc.assert(
      fc.property(phrase, phrase, (one, other) => {
        const there = compareFigures(one, other, 'sv').map(({ direction }) => direction);
        const back = compareFigures(other, one, 'sv').map(({ direction }) => opposite[direction]);
        expect(back).toEqual(there);
      }),
    );
  });
});
