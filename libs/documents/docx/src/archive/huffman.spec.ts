import fc from 'fast-check';
import { huffmanCode } from './huffman';

/** A reader refuses a code that leaves room, or has none. */
const room = (lengths: Uint8Array): number =>
  [...lengths].filter((length) => length > 0).reduce((sum, length) => sum + 2 ** -length, 0);

test('no code is longer than it may be, however rare its symbol', () => {
  const rising = [1, 1];
  while (rising.length < 40) rising.push((rising.at(-1) ?? 0) + (rising.at(-2) ?? 0));
  for (const longest of [7, 15]) {
    const { lengths } = huffmanCode(Uint32Array.from(rising), longest);
    expect(Math.max(...lengths)).toBe(longest);
    expect(room(lengths)).toBe(1);
  }
});

test('a code has no room left over, and none begins another', () => {
  const counts = fc.array(fc.oneof(fc.nat(3), fc.nat(100_000)), { minLength: 2, maxLength: 286 });
  fc.assert(
    fc.property(counts, (some) => {
      const { lengths, codes } = huffmanCode(Uint32Array.from([1, 1, ...some]), 15);
      expect(room(lengths)).toBe(1);
      const written = [...lengths].flatMap((length, symbol) =>
        length === 0
          ? []
          : [(codes[symbol] ?? 0).toString(2).padStart(length, '0').split('').reverse().join('')],
      );
      written.sort();
      expect(written.some((code, at) => at > 0 && code.startsWith(written[at - 1] ?? ''))).toBe(
        false,
      );
    }),
  );
});
