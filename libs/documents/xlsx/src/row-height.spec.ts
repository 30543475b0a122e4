import { rowHeight } from './row-height';

const height = (words: string, width = 10): number => rowHeight([{ words, width }]);

test('one line is the least, as in a cell without words', () => {
  expect(height('')).toBe(height('kort'));
});

test('grows with every line that the words need', () => {
  const line = height('ett\ntvå') - height('ett');
  expect(line).toBeGreaterThan(10);
  expect(height('griskött griskött griskött')).toBe(height('ett') + 2 * line);
  expect(height('x'.repeat(30))).toBe(height('ett') + 2 * line);
});

test('is that of the highest cell, and never more than a row can be', () => {
  const cells = [
    { words: 'ett\ntvå', width: 10 },
    { words: 'ett', width: 10 },
  ];
  expect(rowHeight(cells)).toBe(height('ett\ntvå'));
  expect(height('rad\n'.repeat(200))).toBe(409);
});
