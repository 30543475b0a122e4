import fc from 'fast-check';
import { fixtureLibrary } from '../../testing/fixture-library';
import { lexiconOf } from './library-vocabulary';
import { planSearch, suggestionsFor } from './search-plan';

describe('planSearch', () => {
  const lexicon = lexiconOf(fixtureLibrary(), [
    { same: ['gris', 'svin'] },
    { words: ['fair trade', 'rättvisemärkt'], find: ['långsamväxande'] },
  ]);
  const plan = (text: string) => planSearch(text, lexicon);
  const typed = (text: string) => plan(text).things.map((thing) => thing.typed);

  it('leaves out words that only ask', () => {
    expect(typed('Vilka krav kan vi ställa på kyckling?')).toEqual(['kyckling']);
    expect(typed('krav')).toEqual(['krav']);
  });

  it('keeps a known phrase together, inflected too', () => {
    expect(typed('fair trade kyckling')).toEqual(['fair trade', 'kyckling']);
    expect(plan('rättvisemärkta').things[0]?.close).toContain('långsamväxande');
  });

  it('looks for synonyms beside the word itself', () => {
    expect(plan('svin').things[0]).toMatchObject({ exact: ['svin'], spelt: undefined });
    expect(plan('svin').things[0]?.close).toContain('gris');
  });

  it('mends what is misspelt, and says how', () => {
    expect(plan('kyklling')).toMatchObject({
      respelt: 'kyckling',
      things: [{ exact: ['kyckling'] }],
    });
    expect(plan('flask').respelt).toBe('fläsk');
    expect(plan('kyckling').respelt).toBeUndefined();
  });

  it('suggests what is farther off', () => {
    expect(suggestionsFor('kyklngn', lexicon)).toContain('kyckling');
    expect(suggestionsFor('xyzzyxyzzy', lexicon)).toEqual([]);
  });

  it('makes of any text at most twelve things, all of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { things } = plan(text);
        expect(things.length).toBeLessThanOrEqual(12);
        for (const { exact, close, loose } of things) {
          for (const phrase of [...exact, ...close, ...loose]) {
            expect(phrase).toMatch(/^[\p{L}\p{N}]+([ /][\p{L}\p{N}]+)*$/u);
          }
        }
      }),
    );
  });
});
