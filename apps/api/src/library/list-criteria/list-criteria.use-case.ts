import {
  groupMatchesCpv,
  type IsoDate,
  LEVELS,
  type Library,
  stateOf,
  USES,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { ListAnswer } from '../../platform/http/answer';
import { versionToShow } from '../get-criterion/get-criterion.use-case';
import {
  CriteriaSearch,
  type FacetRow,
  type SearchFilter,
  type SearchPage,
} from '../persistence/criteria-search';
import { toSummary } from '../resources/criterion-summary';
import type { CriterionSummaryDto } from '../resources/criterion-summary.dto';
import { type NamedInQuery, namedInQuery } from '../search/named-in-query';
import { planSearch, type SearchPlan, suggestionsFor } from '../search/search-plan';
import { SearchLexicons } from '../search/search-lexicons';
import { LibrarySnapshots, type Snapshot } from '../snapshot/library-snapshots';
import type { CriteriaQuery } from './criteria-query';
import { writeCursor } from './cursor';
import type { FacetsDto } from './facets.dto';

export interface CriteriaAnswer extends ListAnswer<CriterionSummaryDto> {
  readonly asOf: IsoDate;
  readonly facets: FacetsDto;
  /** The words that were searched for when those typed are misspelt; else null. */
  readonly respelt: string | null;
  /** When nothing was found: near queries that find something under the same filters. */
  readonly suggestions: readonly string[];
}

const MOST_SUGGESTIONS = 3;

interface Outcome {
  readonly page: SearchPage;
  readonly respelt: string | null;
  readonly suggestions: readonly string[];
}

/** Search: the database finds, counts and ranks; the domain says what is in which state on the day. */
@Injectable()
export class ListCriteria {
  constructor(
    private readonly snapshots: LibrarySnapshots,
    private readonly lexicons: SearchLexicons,
    private readonly search: CriteriaSearch,
  ) {}

  async run(query: CriteriaQuery): Promise<CriteriaAnswer> {
    const snapshot = await this.snapshots.current();
    const asOf = query.asOf ?? this.snapshots.today();
    const { page, respelt, suggestions } = await this.find(query, snapshot, asOf);
    const hits = page.hits.slice(0, query.limit);
    const last = hits.at(-1);
    return {
      items: hits.flatMap(({ criterion, version }) =>
        toSummary(snapshot, criterion, version, asOf),
      ),
      total: page.total,
      nextCursor: page.hits.length > hits.length && last !== undefined ? writeCursor(last) : null,
      asOf,
      facets: toFacets(page.facets),
      respelt,
      suggestions,
    };
  }

  private async find(query: CriteriaQuery, snapshot: Snapshot, asOf: IsoDate): Promise<Outcome> {
    const { q } = query;
    const { library } = snapshot;
    const named = q === undefined ? undefined : namedInQuery(q, library);
    const filter = searchFilter(query, library, asOf, named);
    if (q === undefined || named !== undefined) {
      return { page: await this.search.run(filter), respelt: null, suggestions: [] };
    }
    const lexicon = this.lexicons.of(snapshot);
    const by = ({ things }: SearchPlan) => this.search.run({ ...filter, sought: things });

    const plan = planSearch(q, lexicon);
    const page = await by(plan);
    if (page.found > 0) return { page, respelt: plan.respelt ?? null, suggestions: [] };
    // Known words that stand nowhere in what is searched may be slips of the pen all the same.
    const doubting = planSearch(q, lexicon, false);
    const second = doubting.respelt === undefined ? page : await by(doubting);
    if (second.found > 0) {
      return { page: second, respelt: doubting.respelt ?? null, suggestions: [] };
    }
    const suggestions: string[] = [];
    for (const suggestion of suggestionsFor(q, lexicon)) {
      const { total } = await by(planSearch(suggestion, lexicon));
      if (total > 0) suggestions.push(suggestion);
    }
    return { page, respelt: null, suggestions: suggestions.slice(0, MOST_SUGGESTIONS) };
  }
}

function searchFilter(
  query: CriteriaQuery,
  library: Library,
  asOf: IsoDate,
  named: NamedInQuery | undefined,
): SearchFilter {
  const cpv = named?.kind === 'cpv' ? [...query.cpv, named.code] : query.cpv;
  return {
    candidates: candidates(query, library, asOf, named),
    productGroups: query.productGroups,
    cpvGroups: cpv.length === 0 ? undefined : groupsOfCpv(library, cpv),
    areas: query.areas,
    levels: query.levels,
    uses: query.uses,
    sought: [],
    language: query.language,
    limit: query.limit,
    after: query.after,
  };
}

function candidates(
  { states }: CriteriaQuery,
  library: Library,
  asOf: IsoDate,
  named: NamedInQuery | undefined,
): SearchFilter['candidates'] {
  const wanted = named?.kind === 'criteria' ? named : undefined;
  return [...library.criteria.values()]
    .filter(({ id }) => wanted === undefined || wanted.ids.includes(id))
    .flatMap((criterion) => {
      const inStates = criterion.versions.filter((version) =>
        (states.length === 0 ? ['inForce'] : states).includes(stateOf(criterion, version, asOf)),
      );
      // Who names a version, or a criterion that is not in force, shall find it all the same.
      const shown =
        wanted === undefined || states.length > 0
          ? inStates
          : wanted.version === undefined
            ? [versionToShow(criterion, asOf)]
            : criterion.versions;
      return shown
        .filter((version) => version !== undefined)
        .filter(({ version }) => wanted?.version === undefined || version === wanted.version)
        .map(({ version }) => ({ criterion: criterion.id, version }));
    });
}

const groupsOfCpv = (library: Library, codes: readonly string[]): readonly string[] =>
  [...library.productGroups.values()]
    .filter((group) => codes.some((code) => groupMatchesCpv(group, code)))
    .map(({ slug }) => slug);

/** Levels and uses in their own order, the rest with the largest count first. */
function toFacets(rows: readonly FacetRow[]): FacetsDto {
  const of = (facet: FacetRow['facet'], order: readonly string[] = []) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, count }) => ({ value, count }))
      .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return {
    productGroup: of('productGroup'),
    area: of('area'),
    level: of('level', LEVELS),
    use: of('use', USES),
  };
}
