import type { ClauseDocument } from '@kravsmed/clauses';
import { exampleDocument } from '@kravsmed/clauses/testing';
import { renderHtml } from './render-html';

const withBody = (body: ClauseDocument['body']): ClauseDocument => ({
  ...exampleDocument(),
  body,
  annex: [],
});

describe('the fragment', () => {
  const html = renderHtml(exampleDocument());

  test('keeps headings, lists and the table', () => {
    expect(html).toContain('<article lang="sv">');
    expect(html).toContain(
      '<h2 id="del_1"><span class="number">4.2.1</span> Kvalificeringskrav</h2>',
    );
    expect(html).toContain(
      '<h4 id="krav_KS_1042"><span class="number">4.2.2.1.1</span> Grisar med hela svansar</h4>',
    );
    expect(html).toContain('<ul><li>har hela svansar vid slakt, och</li>');
    expect(html).toContain('<li>har haft fri tillgång till strö:<ul><li>halm');
    expect(html).toContain('<ol><li>30 dygn eller mer: ');
    expect(html).toContain('<th scope="col">Nummer</th>');
  });

  test('says which criterion a clause is, and what is a value', () => {
    expect(html).toContain(
      '<section class="clause" data-criterion="KS-1042:3" data-use="technicalSpecification" data-state="unaltered">',
    );
    expect(html).toContain(
      'Minst <span class="value" data-parameter="share">60\u00a0procent</span> av griskött',
    );
    expect(html).toContain(
      'data-criterion="KS-1043:1" data-use="technicalSpecification" data-state="adapted"',
    );
  });

  test('keeps the annex apart', () => {
    const [tender = '', annex = ''] = html.split('<div data-part="annex">');
    expect(annex).toContain('endast för köparen');
    expect(annex).toMatch(/<ins>.*<\/ins>/);
    expect(tender).not.toContain('endast för köparen');
  });

  test('closes every element that it opens, and styles none', () => {
    const open: string[] = [];
    for (const [, slash, name] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else open.push(name ?? '');
    }
    expect(open).toEqual([]);
    expect(html).not.toMatch(/ style=/);
  });
});

test('fits the page it stands on', () => {
  const html = renderHtml(exampleDocument(), { topHeading: 3, numbers: false });
  expect(html).toContain('<h3 id="del_1">Kvalificeringskrav</h3>');
  expect(html).toContain('<h5 id="krav_KS_1042">Grisar med hela svansar</h5>');
});

test('says to those who listen when a heading is deeper than six levels', () => {
  const html = renderHtml(
    exampleDocument('sv', { layout: { headingLevel: 6, numbering: '', style: 'flow' } }),
  );
  expect(html).toContain(
    '<h6 id="krav_KS_1042" aria-level="8"><span class="number">2.1.1</span> Grisar',
  );
});

test('escapes all words, and runs no address', () => {
  const html = renderHtml(
    withBody([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: '<script>alert("x")</script> & \'y\'' },
          { kind: 'value', parameter: '"><img>', text: '<b>' },
          {
            kind: 'link',
            href: 'javascript:alert(1)',
            children: [{ kind: 'text', text: 'words' }],
          },
          {
            kind: 'link',
            href: 'https://example.org/?a=1&b="2"',
            children: [{ kind: 'text', text: 'link' }],
          },
        ],
      },
    ]),
  );
  expect(html).toContain(
    '<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;' +
      '<span class="value" data-parameter="&quot;&gt;&lt;img&gt;">&lt;b&gt;</span>words' +
      '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">link</a></p>',
  );
});
