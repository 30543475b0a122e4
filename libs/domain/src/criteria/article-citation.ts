/** The parts that an act is divided into and that are named before their figure: "Art. 42". */
export type Division =
  'article' | 'annex' | 'chapter' | 'part' | 'section' | 'point' | 'principle' | 'bare';

/** One step of a citation: "punkterna 4 och 8". The one annex of an act has no figure. */
export interface CitedStep {
  readonly division: Division;
  readonly figures: readonly string[];
}

/** What stands between two semicolons: a Swedish statute's chapter and sections, or a path a place. */
export type Citation =
  | {
      readonly kind: 'statute';
      readonly chapter: string | undefined;
      readonly sections: readonly string[];
    }
  | {
      readonly kind: 'divisions';
      /** "Bilaga I kap. V" is one place of two steps; "art. 3 och bilaga I" is two places. */
      readonly places: readonly (readonly CitedStep[])[];
    };

const DIVISION_OF: ReadonlyMap<string, Division> = new Map([
  ['art.', 'article'],
  ['artikel', 'article'],
  ['artiklarna', 'article'],
  ['bilaga', 'annex'],
  ['bilagan', 'annex'],
  ['bilagorna', 'annex'],
  ['kap.', 'chapter'],
  ['kapitel', 'chapter'],
  ['kapitlen', 'chapter'],
  ['del', 'part'],
  ['delarna', 'part'],
  ['avsnitt', 'section'],
  ['avsnitten', 'section'],
  ['p.', 'point'],
  ['punkt', 'point'],
  ['punkterna', 'point'],
  ['princip', 'principle'],
  ['principerna', 'principle'],
]);

const STATUTE = /^(?:(\d+(?: [a-z])?) kap\.)?(?: ?(\d[^§]*?) ?§§?)?$/u;
const LIST = /\s*,\s*|\s+och\s+/u;
/** "18.2", "31–37", "I–II", "1.9.4", "C29", and a letter of its own as in "57.4 a" or "II C". */
const FIGURE = /^(?:[\dA-Z][\dA-Z.]*(?:[–-][\dA-Z.]*[\dA-Z])?|[a-z])$/u;

/** What a citation in the library's Swedish shorthand names, or undefined when it is written otherwise. */
export function parseCitation(citation: string): Citation | undefined {
  const words = citation.trim().replace(/\s+/gu, ' ');
  if (words === '') return undefined;
  return statute(words) ?? divisions(words);
}

function statute(words: string): Citation | undefined {
  const match = STATUTE.exec(words);
  if (match === null) return undefined;
  const sections = match[2]?.split(LIST) ?? [];
  if (!sections.every((section) => /^\d+(?: [a-z])?(?:–\d+(?: [a-z])?)?$/u.test(section))) {
    return undefined;
  }
  return { kind: 'statute', chapter: match[1], sections };
}

interface OpenStep {
  readonly division: Division;
  readonly figures: string[];
}

/** A word after a comma or "och" begins a new place; one after a figure goes deeper in the same. */
function divisions(words: string): Citation | undefined {
  const places: OpenStep[][] = [];
  let step: OpenStep | undefined;
  let after: 'start' | 'separator' | 'division' | 'figure' = 'start';
  for (const token of words.match(/,|[^\s,]+/gu) ?? []) {
    const division = DIVISION_OF.get(token.toLowerCase());
    if (token === ',' || token === 'och' || token === 'samt') {
      if (after === 'start' || after === 'separator') return undefined;
      after = 'separator';
    } else if (division !== undefined) {
      const deeper = after === 'figure' || after === 'division';
      step = { division, figures: [] };
      if (deeper) places.at(-1)?.push(step);
      else places.push([step]);
      after = 'division';
    } else if (FIGURE.test(token)) {
      if (step === undefined) {
        step = { division: 'bare', figures: [] };
        places.push([step]);
      }
      const { figures } = step;
      if (after === 'figure') figures.push(`${figures.pop() ?? ''} ${token}`);
      else figures.push(token);
      after = 'figure';
    } else {
      return undefined;
    }
  }
  return after === 'separator' ? undefined : { kind: 'divisions', places };
}
