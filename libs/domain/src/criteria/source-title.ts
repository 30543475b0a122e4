import type { Language } from '../kernel/localized-text';
import { parseCitation } from './article-citation';
import { articleIn } from './article-words';
import type { CriterionVersion, Source } from './criterion';

/** "2018/848", "834/2007", "2016:1145", "2019:20": what tells one act from another in any language. */
const NUMBER = /\d{1,4}\/\d{2,4}|\d{4}:\d+/u;
const OUR_OWN = /^Kravsmeds egen bedömning$/u;

/**
 * A source's title for readers of `language`. Titles are kept as their publisher writes them, mostly in
 * Swedish. An act that the version cites has a name in both languages, so an English reader gets that name
 * and the articles written out; what the version does not cite keeps its own title.
 */
export function sourceTitle(
  source: Source,
  { legalBasis }: Pick<CriterionVersion, 'legalBasis'>,
  language: Language,
): string {
  const { title, kind } = source;
  if (language === 'sv') return title;
  if (kind === 'assumption' && OUR_OWN.test(title)) return 'Kravsmed’s own assessment';
  const same = legalBasis.find(({ name }) => name.sv === title);
  if (same !== undefined) return same.name.en;
  const number = NUMBER.exec(title)?.[0];
  if (number === undefined) return title;
  const cited = legalBasis.find(({ name }) => NUMBER.exec(name.sv)?.[0] === number);
  if (cited === undefined) return title;
  const places = citedPlaces(title.slice(title.indexOf(number) + number.length));
  if (places === undefined) return cited.name.en;
  return `${cited.name.en}, ${articleIn(places, language)}`;
}

/** The citation that ends a title: ", bilaga I kap. I p. 8". */
function citedPlaces(rest: string): string | undefined {
  for (let comma = rest.indexOf(','); comma >= 0; comma = rest.indexOf(',', comma + 1)) {
    const tail = rest.slice(comma + 1).trim();
    if (tail !== '' && parseCitation(tail) !== undefined) return tail;
  }
  return undefined;
}
