import type { Language } from '../kernel/localized-text';
import { parseCitation, type Citation, type CitedStep, type Division } from './article-citation';

type Places = Extract<Citation, { readonly kind: 'divisions' }>['places'];
type Statute = Extract<Citation, { readonly kind: 'statute' }>;
type Written = string | { readonly places: Places };

/** One and several of each division, as the Official Journal writes them in the language. */
const NAMES: Readonly<Record<Language, Readonly<Record<Division, readonly [string, string]>>>> = {
  sv: {
    article: ['artikel', 'artiklarna'],
    annex: ['bilaga', 'bilagorna'],
    chapter: ['kapitel', 'kapitlen'],
    part: ['del', 'delarna'],
    section: ['avsnitt', 'avsnitten'],
    point: ['punkt', 'punkterna'],
    principle: ['princip', 'principerna'],
    bare: ['', ''],
  },
  en: {
    article: ['Article', 'Articles'],
    annex: ['Annex', 'Annexes'],
    chapter: ['Chapter', 'Chapters'],
    part: ['Part', 'Parts'],
    section: ['Section', 'Sections'],
    point: ['point', 'points'],
    principle: ['Principle', 'Principles'],
    bare: ['', ''],
  },
};

/**
 * The places cited in one act, in the words of a document's language: "9 kap. 1 §" is "Chapter 9,
 * Section 1", "Art. 57.4 a" is "Article 57(4)(a)". Articles cited one by one stand as one series.
 * What is written in another way than the library's shorthand stays as it is.
 */
export function articlesIn(articles: readonly string[], language: Language): string {
  const written = articles
    .flatMap((article) => article.split(';'))
    .filter((part) => part.trim() !== '')
    .map((part): Written => {
      const citation = parseCitation(part);
      if (citation === undefined) return part.trim();
      return citation.kind === 'statute' ? statuteWords(citation, language) : citation;
    });
  return oneSeries(written)
    .map((part) => (typeof part === 'string' ? part : placesWords(part.places, language)))
    .join('; ');
}

export const articleIn = (article: string, language: Language): string =>
  articlesIn([article], language);

/** "Art. 70" and "Art. 42" after each other are articles 42 and 70. */
function oneSeries(parts: readonly Written[]): Written[] {
  const joined: Written[] = [];
  for (const part of parts) {
    const [before, here] = [loneStep(joined.at(-1)), loneStep(part)];
    if (before !== undefined && before.division === here?.division) {
      const figures = [...new Set([...before.figures, ...here.figures])].sort(byNumber);
      joined.splice(-1, 1, { places: [[{ division: here.division, figures }]] });
    } else {
      joined.push(part);
    }
  }
  return joined;
}

const byNumber = (one: string, other: string): number =>
  Number.parseInt(one, 10) - Number.parseInt(other, 10) || 0;

function loneStep(part: Written | undefined): CitedStep | undefined {
  if (part === undefined || typeof part === 'string' || part.places.length !== 1) return undefined;
  const [step, deeper] = part.places[0] ?? [];
  return deeper === undefined && step?.figures.length !== 0 ? step : undefined;
}

function statuteWords({ chapter, sections }: Statute, language: Language): string {
  if (language === 'sv') {
    const sign = isSeveral(sections) ? '§§' : '§';
    return [
      ...(chapter === undefined ? [] : [`${chapter} kap.`]),
      ...(sections.length === 0 ? [] : [`${series(sections, language)} ${sign}`]),
    ].join(' ');
  }
  const closed = (figure: string): string => figure.replace(/ (?=[a-z])/gu, '');
  const steps: CitedStep[] = [
    ...(chapter === undefined
      ? []
      : [{ division: 'chapter' as const, figures: [closed(chapter)] }]),
    ...(sections.length === 0
      ? []
      : [{ division: 'section' as const, figures: sections.map(closed) }]),
  ];
  return steps.map((step) => stepWords(step, language)).join(', ');
}

function placesWords(places: Places, language: Language): string {
  const written = places.map((steps, index) => {
    const words = steps
      .map((step) => stepWords(step, language))
      .join(language === 'sv' ? ' ' : ', ');
    const onlyAnnex = steps[0]?.division === 'annex' && steps[0].figures.length === 0;
    return language === 'en' && onlyAnnex && index > 0 ? `the ${words}` : words;
  });
  // "Artiklarna 3 och 9 samt bilaga I": a second "och" would run the two together.
  const nested = places.some((steps) => steps.some(({ figures }) => figures.length > 1));
  return series(written, language, language === 'sv' && nested ? 'samt' : undefined);
}

function stepWords({ division, figures }: CitedStep, language: Language): string {
  const [one, several] = NAMES[language][division];
  if (figures.length === 0) return language === 'sv' && division === 'annex' ? 'bilagan' : one;
  const written =
    division === 'article' && language === 'en' ? figures.map(inParentheses) : figures;
  const name = isSeveral(figures) ? several : one;
  return `${name} ${series(written, language)}`.trim();
}

/** "57.4 a" is written "57(4)(a)" in English. */
const inParentheses = (figure: string): string =>
  figure
    .split('–')
    .map((end) => {
      const [article = '', ...parts] = end.split(/[. ]/u);
      return article + parts.map((part) => `(${part})`).join('');
    })
    .join('–');

const isSeveral = (figures: readonly string[]): boolean =>
  figures.length > 1 || figures.some((figure) => /[–-]/u.test(figure));

function series(
  items: readonly string[],
  language: Language,
  and = language === 'sv' ? 'och' : 'and',
): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
