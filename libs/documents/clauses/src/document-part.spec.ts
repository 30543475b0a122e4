import { partOf } from './document-part';
import { exampleDocument } from './testing/example-document';

describe('a part of a document', () => {
  const whole = exampleDocument();

  it('is the whole when all is asked for', () => {
    expect(partOf(whole, 'all')).toBe(whole);
  });

  it('holds nothing for the buyer alone in the tender part', () => {
    const tender = partOf(whole, 'tender');
    expect(tender.annex).toEqual([]);
    expect(tender.body).toBe(whole.body);
    expect(JSON.stringify(tender.selection)).not.toMatch(/eason/);
    expect(tender.title).toBe(whole.title);
  });

  it('holds the annex alone under a title of its own', () => {
    const annex = partOf(whole, 'annex');
    expect(whole.annex.length).toBeGreaterThan(0);
    expect(annex.body).toBe(whole.annex);
    expect(annex.annex).toEqual([]);
    expect(annex.title).toBe(`${whole.title} – köparens bilaga`);
  });
});
