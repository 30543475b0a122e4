import { readNumber } from './read-number';

it.each([
  ['50', 50],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1 000', 1000],
  ['1\u00a0000', 1000],
  ['', ''],
  ['fem', 'fem'],
  ['5e3', '5e3'],
  ['12,', '12,'],
])('%j is read as %j', (typed, expected) => {
  expect(readNumber(typed)).toBe(expected);
});
