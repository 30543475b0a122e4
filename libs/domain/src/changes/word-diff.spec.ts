import fc from 'fast-check';
import { shortestEdit } from '../kernel/shortest-edit';
import { diffWords, wordTokens } from './word-diff';

const without = (kind: string, from: string, to: string): string =>
  diffWords(from, to)
    .filter((run) => run.kind !== kind)
    .map((run) => run.text)
    .join('');

describe('diffWords', () => {
  it('shows a changed figure and nothing else', () => {
    expect(diffWords('Högst 12,5 mg.', 'Högst 10 mg.')).toEqual([
      { kind: 'same', text: 'Högst ' },
      { kind: 'removed', text: '12,5' },
      { kind: 'added', text: '10' },
      { kind: 'same', text: ' mg.' },
    ]);
  });

  it('takes words that change side by side as one change', () => {
    expect(diffWords('en gammal regel gäller', 'en ny lag gäller')).toEqual([
      { kind: 'same', text: 'en ' },
      { kind: 'removed', text: 'gammal regel' },
      { kind: 'added', text: 'ny lag' },
      { kind: 'same', text: ' gäller' },
    ]);
  });

  it('has nothing to say about two empty texts', () => {
    expect(diffWords('', '')).toEqual([]);
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.constantFrom('a', 'b', 'ord', ' ', ', ', '.', 'och', '\n'), { maxLength: 40 })
      .map((parts) => parts.join('')),
  );

  it('spells both texts', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(without('removed', from, to)).toBe(to);
        expect(without('added', from, to)).toBe(from);
      }),
      { numRuns: 1000 },
    );
  });

  it('puts every character in one token', () => {
    fc.assert(fc.property(text, (one) => expect(wordTokens(one).join('')).toBe(one)));
  });
});

describe('shortestEdit', () => {
  it('takes as few steps as the longest common subsequence allows', () => {
    const tokens = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    const common = (one: readonly string[], other: readonly string[]): number => {
      const [a, ...rest] = one;
      const [b, ...others] = other;
      if (a === undefined || b === undefined) return 0;
      if (a === b) return 1 + common(rest, others);
      return Math.max(common(rest, other), common(one, others));
    };
    fc.assert(
      fc.property(tokens, tokens, (from, to) => {
        const kept = shortestEdit(from, to).filter(({ kind }) => kind === 'same').length;
        expect(kept).toBe(common(from, to));
      }),
      { numRuns: 60 },
    );
  });

  it('gives up on texts that have nothing in common, and still spells both', () => {
    const from = Array.from({ length: 3000 }, (_, index) => `a${index}`);
    const to = Array.from({ length: 3000 }, (_, index) => `b${index}`);
    const edits = shortestEdit(from, to);
    expect(edits.filter(({ kind }) => kind === 'removed').map(({ token }) => token)).toEqual(from);
    expect(edits.filter(({ kind }) => kind === 'added').map(({ token }) => token)).toEqual(to);
  });
});
