import { localDocument } from '@kravsmed/clauses/testing';
import { renderHtml } from './render-html';

test('HTML tells an organisation’s own criteria from the library’s', () => {
  const html = renderHtml(localDocument());
  expect(html).toContain('data-criterion="LK-1001:3"');
  expect(html).toContain('data-state="localAdapted"');
  expect(html).toContain('Lokalt kriterium LK-1002:3, skrivet av Lunds kommun');
});
