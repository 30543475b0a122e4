import { localDocument } from '@kravsmed/clauses/testing';
import { renderXlsx } from './render-xlsx';
import { sheetRows } from './testing/cells';

test('a workbook tells an organisation’s own criteria from the library’s', async () => {
  const xlsx = await renderXlsx(localDocument());
  const [header = [], ...rows] = await sheetRows(xlsx, 0);
  const state = header.indexOf('Lydelse');
  expect(rows.map((row) => row[state] ?? '').filter((cell) => cell !== '')).toEqual([
    'Lokalt kriterium LK-1001:3, Lunds kommun, utgår från KS-1042:2 med ändringar',
    'Lokalt kriterium LK-1002:3, skrivet av Lunds kommun',
    'Lokalt kriterium LK-1003:3, Lunds kommun, utgår från KS-1042:1 med ändringar, anpassad av Lunds kommun',
  ]);
  expect((await sheetRows(xlsx, 1)).flat()).toEqual(expect.arrayContaining(['Lokal', 'LK-1002']));
});
