import type { Language } from '../../kernel/localized-text';
import { BOUND_WORDS } from './bound-words';
import { datePattern, readDate } from './date-words';
import type { Bound, Figure } from './figure';
import { numberPattern, partInPercent, partPattern, readNumber } from './number-words';
import { UNIT_PATTERN, unitNamed } from './unit-words';

/** Letters and digits of any language; `\b` knows only those of English. */
const NO_WORD_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_WORD_AFTER = '(?![\\p{L}\\p{N}])';
/** What names an act, a standard or a place in a text: "artikel 5", "2016/679", "ISO 14001". */
const NO_NAME_BEFORE =
  '(?<![\\p{L}\\p{N}.,:/-]|(?<!\\p{L})(?:artiklarna|artikel|kapitel|kap\\.|paragraf|bilaga|punkt|avsnitt|nr|version|ISO|EN|article|articles|chapter|section|annex|point|No|§) ?)';
const NO_NAME_AFTER = '(?![\\p{L}\\p{N}]|[:/]\\d|[.,]\\d| (?:§|kap))';

type Read = Omit<Figure, 'start' | 'text'>;

/**
 * The figures of a text, in reading order: numbers with a unit or a bound, parts of a whole, ranges,
 * and dates. A bare number without either is no figure, as it most often names something: an act, a
 * standard, a paragraph.
 */
export function readFigures(text: string, language: Language): Figure[] {
  const { pattern, readers } = grammarOf(language);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const read = readers
      .map((reader) => reader(match.groups ?? {}))
      .find((one) => one !== undefined);
    return read === undefined ? [] : [{ text: match[0].trim(), start: match.index, ...read }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = (groups: Groups) => Read | undefined;

interface Grammar {
  readonly pattern: RegExp;
  readonly readers: readonly Reader[];
}

const grammars = new Map<Language, Grammar>();

function grammarOf(language: Language): Grammar {
  const known = grammars.get(language) ?? makeGrammar(language);
  grammars.set(language, known);
  return known;
}

function makeGrammar(language: Language): Grammar {
  const words = BOUND_WORDS[language];
  const before = words.before.map(([pattern]) => pattern).join('|');
  const after = words.after.map(([pattern]) => pattern).join('|');
  const number = numberPattern(language);
  const unit = `(?:${UNIT_PATTERN})${NO_WORD_AFTER}`;
  const bound = (name: string): string =>
    `(?:${NO_WORD_BEFORE}(?<${name}>${before}) (?:${words.between} )*)`;
  const range = `(?:${NO_WORD_BEFORE}${words.rangeStart} )?${NO_NAME_BEFORE}(?<low>${number})(?:\\s?(?<lowUnit>${unit}))?(?:\\s?[–-]\\s?|\\s${words.rangeMiddle}\\s)(?<high>${number})${NO_NAME_AFTER}\\s?(?<rangeUnit>${unit})`;
  const date = `${bound('dateBound')}?${NO_NAME_BEFORE}(?<date>${datePattern(language)})${NO_NAME_AFTER}`;
  const part = `${bound('partBound')}?${NO_WORD_BEFORE}(?<part>${partPattern(language)})${NO_WORD_AFTER}`;
  // "minst 2 av följande" counts what is not said, "minst 2 högst 5" counts nothing yet.
  const counted = `(?!(?:${before}|${words.joining})${NO_WORD_AFTER})[\\p{L}-]+`;
  const plain = `${bound('bound')}?${NO_NAME_BEFORE}(?<number>${number})(?:\\s?(?<unit>${unit})|${NO_NAME_AFTER}(?:\\s(?<noun>${counted}))?)(?:\\s(?<after>${after})${NO_WORD_AFTER})?`;

  const boundOf = (written: string | undefined, list: typeof words.before): Bound | undefined =>
    written === undefined
      ? undefined
      : list.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(written))?.[1];

  const readers: Reader[] = [
    ({ low, lowUnit, high, rangeUnit }) =>
      low === undefined || high === undefined || rangeUnit === undefined
        ? undefined
        : {
            bound: 'between',
            value: readNumber(low, language),
            to: readNumber(high, language),
            unit: unitNamed(rangeUnit) ?? unitNamed(lowUnit ?? '') ?? rangeUnit,
          },
    ({ date: written, dateBound }) =>
      // A year alone names an act or a report: "rapport 2014".
      written === undefined || (dateBound === undefined && /^\d{4}$/.test(written))
        ? undefined
        : {
            bound: deadline(boundOf(dateBound, words.before)),
            value: readDate(written, language),
            unit: 'date',
          },
    ({ part: written, partBound }) =>
      written === undefined
        ? undefined
        : {
            bound: boundOf(partBound, words.before) ?? 'exactly',
            value: partInPercent(written, language),
            unit: 'percent',
          },
    ({ number: written, unit: inUnit, noun, bound: bounding, after: following }) => {
      if (written === undefined) return undefined;
      const bound = boundOf(bounding, words.before) ?? boundOf(following, words.after);
      if (bound === undefined && inUnit === undefined) return undefined;
      if (isArticle(written) && !countsOne(bounding, inUnit)) return undefined;
      return {
        bound: quantity(bound ?? 'exactly'),
        value: readNumber(written, language),
        unit: (inUnit === undefined ? undefined : unitNamed(inUnit)) ?? noun?.toLowerCase() ?? '',
      };
    },
  ];
  const pattern = new RegExp([range, date, part, plain].join('|'), 'giu');
  return { pattern, readers };
}

const isArticle = (written: string): boolean => /^(?:en|ett|one)$/i.test(written);

/** "Minst en gång" and "inom ett år" count; "från ett företag" and "en dag" do not. */
const countsOne = (bounding: string | undefined, unit: string | undefined): boolean =>
  bounding !== undefined &&
  (unit !== undefined || /^(?:minst|högst|at least|at most)$/i.test(bounding));

/** "Inom" and "högst" of a date are its last day, "minst" and "över" its first. */
function deadline(bound: Bound | undefined): Bound {
  if (bound === undefined) return 'exactly';
  if (bound === 'atMost' || bound === 'lessThan') return 'by';
  return bound === 'atLeast' || bound === 'moreThan' ? 'from' : bound;
}

/** "Senast 24 timmar" of a count is its upper end; "från 5 kilo" its lower. */
function quantity(bound: Bound): Bound {
  if (bound === 'by') return 'atMost';
  return bound === 'from' ? 'atLeast' : bound;
}
