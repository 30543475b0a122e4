import type { Language } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Position } from '../list-criteria/cursor';
import type { SoughtThing } from '../search/search-plan';
import { FIND_BY_WORDS, FIND_WITHOUT_WORDS } from './criteria-search.sql';

export interface SearchFilter {
  /** The versions to search among: those in the wanted states on the day. */
  readonly candidates: readonly { readonly criterion: string; readonly version: number }[];
  readonly productGroups: readonly string[];
  /** Groups that the CPV codes asked for meet; undefined when none were asked for. */
  readonly cpvGroups: readonly string[] | undefined;
  readonly areas: readonly string[];
  readonly levels: readonly string[];
  readonly uses: readonly string[];
  /** What the words typed look for; empty when there are none. */
  readonly sought: readonly SoughtThing[];
  /** The reader's own: what is found in it goes before what is found in the other. */
  readonly language: Language;
  readonly limit: number;
  readonly after: Position | undefined;
}

export interface FacetRow {
  readonly facet: 'productGroup' | 'area' | 'level' | 'use';
  readonly value: string;
  readonly count: number;
}

export interface SearchPage {
  readonly hits: readonly Position[];
  readonly total: number;
  readonly facets: readonly FacetRow[];
  /** How many the words alone found, before the other filters. */
  readonly found: number;
}

/** How sure it is that words mean what is sought, in the order exact, close, loose. */
const SURENESS = { exact: 1, close: 0.8, loose: 0.4 } as const;
const OTHER_LANGUAGE = 0.7;
/** Of three or more things sought, one in three may be missing. */
const SHARE_NEEDED = 2 / 3;

/** Full-text search in both languages at once: one statement finds, counts and ranks. */
@Injectable()
export class CriteriaSearch {
  constructor(private readonly database: DataSource) {}

  async run(filter: SearchFilter): Promise<SearchPage> {
    const { sought, language, after } = filter;
    const filters = [
      filter.candidates.map(({ criterion }) => criterion),
      filter.candidates.map(({ version }) => version),
      orNull(filter.productGroups),
      filter.cpvGroups ?? null,
      orNull(filter.areas),
      orNull(filter.levels),
      orNull(filter.uses),
      after?.rank ?? null,
      after?.criterion ?? null,
      after?.version ?? null,
      filter.limit,
    ];
    const words = [
      JSON.stringify(sought.flatMap(toTerms)),
      sought.length < 3 ? sought.length : Math.ceil(sought.length * SHARE_NEEDED),
      language === 'sv' ? 1 : OTHER_LANGUAGE,
      language === 'en' ? 1 : OTHER_LANGUAGE,
    ];
    const rows = await this.database.query<readonly [{ readonly answer: SearchPage }]>(
      sought.length === 0 ? FIND_WITHOUT_WORDS : FIND_BY_WORDS,
      sought.length === 0 ? filters : [...filters, ...words],
    );
    return rows[0].answer;
  }
}

interface Term {
  readonly thing: number;
  readonly sureness: number;
  /** A tsquery before stemming: phrases with "or" between, the words of one with "and". */
  readonly words: string;
}

const toTerms = (sought: SoughtThing, thing: number): readonly Term[] =>
  (['exact', 'close', 'loose'] as const)
    .filter((sureness) => sought[sureness].length > 0)
    .map((sureness) => ({
      thing,
      sureness: SURENESS[sureness],
      words: sought[sureness].map((phrase) => `(${phrase.split(' ').join(' & ')})`).join(' | '),
    }));

const orNull = (values: readonly string[]): readonly string[] | null =>
  values.length === 0 ? null : values;
