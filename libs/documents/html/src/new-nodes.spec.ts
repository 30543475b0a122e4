import type { BlockNode, ClauseDocument, InlineNode } from '@kravsmed/clauses';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import { renderHtml } from './render-html';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });
const paragraph = (...children: InlineNode[]): BlockNode => ({ kind: 'paragraph', children });
const html = (body: ClauseDocument['body'], annex: ClauseDocument['annex'] = []): string =>
  renderHtml({ ...exampleDocument(), body, annex });
const note = (words: string): InlineNode => ({ kind: 'footnote', children: [text(words)] });

describe('footnotes', () => {
  const page = html(
    [paragraph(text('Ett'), note('Lag <1>')), paragraph(text('Två'), note('Lag 2'))],
    [paragraph(text('Tre'), note('Lag 3'))],
  );

  test('are marked where they belong, and lead there and back', () => {
    expect(page).toContain(
      '<p>Ett<sup><a id="fotnotsmarke_1" href="#fotnot_1" role="doc-noteref" aria-label="Fotnot 1">1</a></sup></p>',
    );
    expect(page).toContain(
      '<li id="fotnot_1">Lag &lt;1&gt; <a href="#fotnotsmarke_1" role="doc-backlink" aria-label="Tillbaka till texten vid fotnot 1">↩</a></li>',
    );
  });

  test('stand below the part that they belong to, and are counted on', () => {
    const [tender = '', annex = ''] = page.split('<div data-part="annex">');
    expect(tender.match(/<li id="fotnot_/g)).toHaveLength(2);
    expect(annex).toContain('<ol start="3"><li id="fotnot_3">');
  });
});

test('a cross-reference leads to the heading that it names', () => {
  const layout = { ...exampleSelection().layout, legalBasis: 'footnotes' as const };
  const page = renderHtml(exampleDocument('sv', { layout }));
  expect(page).toContain('<a href="#krav_KS_1044">4.2.3.1.1</a>');
  expect(page).toContain('<h4 id="krav_KS_1044"><span class="number">4.2.3.1.1</span>');
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test('a field can be filled in, and says what is asked', () => {
  const field = (rest: object): InlineNode =>
    ({ kind: 'formField', name: 'svar_1', label: 'Uppfylls "kravet"?', ...rest }) as InlineNode;
  expect(html([paragraph(field({ field: 'checkBox' }))])).toContain(
    '<input type="checkbox" id="svar_1" name="svar_1" aria-label="Uppfylls &quot;kravet&quot;?">',
  );
  expect(html([paragraph(field({ field: 'choice', options: ['Ja', 'Nej & nix'] }))])).toContain(
    '<select id="svar_1" name="svar_1" aria-label="Uppfylls &quot;kravet&quot;?"><option></option><option>Ja</option><option>Nej &amp; nix</option></select>',
  );
});

describe('a figure', () => {
  const page = html([
    {
      kind: 'figure',
      caption: 'Krav per område',
      alt: 'Miljö 12 krav, djurskydd 3 krav.',
      bars: [
        { label: 'Miljö & klimat', value: 12, shown: '12 krav', tone: 'environment' },
        { label: 'Djurskydd', value: 3, shown: '3 krav', tone: 'animalWelfare' },
      ],
    },
  ]);

  test('is drawn with its numbers as words, as long as they are large', () => {
    expect(page).toContain('>Miljö &amp; klimat: 12 krav</text>');
    expect([...page.matchAll(/<rect [^>]*width="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '640',
      '160',
    ]);
  });

  test('says all to those who do not see it, and needs no style', () => {
    expect(page).toContain('role="img" aria-labelledby="figur_1_titel figur_1_text"');
    expect(page).toContain('<desc id="figur_1_text">Miljö 12 krav, djurskydd 3 krav.</desc>');
    expect(page).toContain('<figcaption>Krav per område</figcaption>');
    expect(page).not.toContain('style=');
  });
});

test('a clause as a table names its rows, and keeps lists in its cells', () => {
  const layout = { ...exampleSelection().layout, style: 'table' as const };
  const page = renderHtml(exampleDocument('sv', { layout }));
  expect(page).toContain('<table><tbody><tr><th scope="row">Krav</th><td><p>Minst ');
  expect(page).toContain('<tr><th scope="row">Bevis</th><td><p>Leverantören visar');
  expect(page).not.toContain('<caption></caption>');
});
