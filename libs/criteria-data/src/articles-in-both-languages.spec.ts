import { articleIn } from '@kravsmed/domain';
import { loadShippedLibrary } from './loading/load-shipped-library';

/** Words and signs of Swedish citations, which no English document may show. */
const SWEDISH =
  /§|[åäö]|\b(?:art\.|artik|kap\.|kapit|p\.|punkt|bilag|avsnitt|del\b|delarna|princip(?!le)|och\b|samt\b)/iu;

const figures = (text: string): string[] =>
  (text.match(/\d+|\b[IVXLC]+\b|\b[a-z]\b/gu) ?? []).sort();

describe('the articles that the shipped library cites', () => {
  let articles: string[];

  beforeAll(async () => {
    const loaded = await loadShippedLibrary();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)));
    const versions = [...loaded.value.library.criteria.values()].flatMap((c) => c.versions);
    const cited = versions.flatMap(({ legalBasis }) => legalBasis.map(({ article }) => article));
    articles = [...new Set(cited.filter((article) => article !== undefined))].sort();
    expect(articles.length).toBeGreaterThan(50);
  });

  it('leave no Swedish word in an English document', () => {
    const left = articles
      .map((article) => articleIn(article, 'en'))
      .filter((english) => SWEDISH.test(english));
    expect(left).toEqual([]);
  });

  it('leave no shorthand but that of Swedish statutes in a Swedish document', () => {
    const left = articles
      .filter((article) => !article.includes('§') && !/^\d+ kap\.$/u.test(article))
      .map((article) => articleIn(article, 'sv'))
      .filter((swedish) => /\b(?:art|kap|p)\.|^[A-ZÅÄÖ][a-zåäö]/u.test(swedish));
    expect(left).toEqual([]);
  });

  it('keep every figure in both languages', () => {
    for (const article of articles) {
      for (const language of ['sv', 'en'] as const) {
        expect([article, figures(articleIn(article, language))]).toEqual([
          article,
          figures(article.replace(/\bp\./gu, '')),
        ]);
      }
    }
  });
});
