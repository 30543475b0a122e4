import { redline } from '@kravsmed/clauses';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import { renderHtml } from './render-html';

const BY = { author: 'Lunds kommun & co', date: '2027-01-15T08:00:00Z' };
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('> <', '');

const UNHEARD = /<span class="visually-hidden".*?<\/span>|<p class="revision">.*?<\/p>/gs;

/** Without what is tracked as such. An adaptation shows in `ins` and `del` of its own: that stays. */
function without(html: string, tag: 'ins' | 'del'): string {
  let open = 0;
  return html
    .replace(UNHEARD, '')
    .split(new RegExp(`(<${tag}(?: class="tracked")?>|</${tag}>)`))
    .filter((piece) => {
      if (piece === `<${tag} class="tracked">` || (open > 0 && piece === `<${tag}>`)) open += 1;
      else if (piece === `</${tag}>` && open > 0) open -= 1;
      else return open === 0;
      return false;
    })
    .join('');
}

describe('a redline as HTML', () => {
  const before = exampleDocument();
  const { sections } = exampleSelection();
  const after = exampleDocument('sv', { buyer: 'Region Skåne', sections: [...sections].reverse() });
  const html = renderHtml(redline(before, after, BY));

  it('says whose the changes are, and how they show', () => {
    expect(html).toContain('Ändringar av Lunds kommun &amp; co, 2027-01-15.');
    expect(renderHtml(before)).not.toContain('class="revision"');
  });

  it('marks each change as one, in words that are heard too', () => {
    expect(html).toMatch(
      /<del class="tracked"><span class="visually-hidden" style="[^"]+">\[borttaget: <\/span>Lunds kommun/,
    );
    expect(html).toMatch(
      /<ins class="tracked"><span class="visually-hidden" style="[^"]+">\[tillagt: <\/span>Region Skåne/,
    );
    const english = redline(exampleDocument('en'), exampleDocument('en', { buyer: 'X' }), BY);
    expect(renderHtml(english)).toContain('[deleted: </span>');
  });

  it('reads as the newer without what went, as the older without what came', () => {
    // Numbers of headings are of the newer document: they are counted, not written.
    const words = (text: string): string =>
      plain(text.replace(/<span class="number">.*?<\/span>/gs, '')).replace(/\s/g, '');
    expect(words(without(html, 'del'))).toBe(words(renderHtml(after)));
    expect(words(without(html, 'ins'))).toBe(words(renderHtml(before)));
  });
});
