import { nextTitle } from './next-title';

it('counts the last year up by one', () => {
  expect(nextTitle('Livsmedel 2026')).toBe('Livsmedel 2027');
  expect(nextTitle('Kött 2025–2026, del 2')).toBe('Kött 2025–2027, del 2');
});

it('leaves a name without a year alone', () => {
  expect(nextTitle('Frukt och grönt 12026')).toBe('Frukt och grönt 12026');
  expect(nextTitle('')).toBe('');
});
