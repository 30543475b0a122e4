import { isoDate, parseCriterionId } from '@kravsmed/domain';
import fc from 'fast-check';

/** What people may write, and what spoils files. */
const PIECES = [
  'å', 'ä', 'ö', 'É', 'kött', ' ', '  ', '\n', '\n\n', '- ', '"', "'", '=', '=1+1', '+', '-', '@', ';', ',',
  '\t', '0012', '007', '{{share}}', '*', '_x0041_', '\\', '\\"', '&', '<b>', ']]>', '😀', '\u00a0', '#REF', 'ja',
  'true', '2026-11-25', '1,5', 'null', '~', ':', '%', '|', '>', '!', '--- ', '‒', "''=", 'KS-1042:3',
]; // prettier-ignore

export const words = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''))
  .map((text) => text.replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, ''))
  .map((text) => (text === '' ? 'x' : text));
export const localized = fc.record({ sv: words, en: words });
export const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,4}){0,2}$/);
export const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/);
export const goalId = fc.stringMatching(/^[a-z0-9]{1,4}([.-][a-z0-9]{1,3}){0,2}$/);
export const day = fc
  .integer({ min: 0, max: 30_000 })
  .map((days) => isoDate(new Date(Date.UTC(1960, 0, 1 + days)).toISOString().slice(0, 10)));
export const id = fc.integer({ min: 1000, max: 99_999 }).map((number) => {
  const parsed = parseCriterionId(`KS-${number}`);
  if (parsed === undefined) throw new RangeError('no id');
  return parsed;
});
export const number = fc
  .oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  )
  .map((value) => (value === 0 ? 0 : value));
export const address = fc
  .tuple(slug, fc.constantFrom('', '/?q=å&x="1"', '/a;b', '/#x'))
  .map(([host, path]) => `https://${host}.example${path}`);
export const some = <T>(item: fc.Arbitrary<T>, minLength = 0) =>
  fc.array(item, { minLength, maxLength: 3 });
export const several = <T>(item: fc.Arbitrary<T>, minLength = 0) =>
  fc.uniqueArray(item, { minLength, maxLength: 4 });
