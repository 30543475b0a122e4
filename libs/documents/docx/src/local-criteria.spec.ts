import { localDocument } from '@kravsmed/clauses/testing';
import { renderDocx } from './render-docx';
import { allMatches, part } from './testing/parts';

test('a Word file tells an organisation’s own criteria from the library’s', async () => {
  const body = part(await renderDocx(localDocument()), 'word/document.xml');
  expect(allMatches(body, /<w:tag w:val="([^"]+)"/g)).toEqual([
    'kravsmed:LK-1001:3',
    'kravsmed:LK-1002:3',
    'kravsmed:LK-1003:3',
  ]);
  expect(body).toContain(
    'Lokalt kriterium LK-1001:3, Lunds kommun, utgår från KS-1042:2 med ändringar',
  );
});
