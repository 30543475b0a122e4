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
import { CriteriaSearch, type FacetRow, type SearchFilter } from '../persistence/criteria-search';
import { toSummary } from '../resources/criterion-summary';
import type { CriterionSummaryDto } from '../resources/criterion-summary.dto';
import { LibrarySnapshots, type Snapshot } from '../snapshot/library-snapshots';
import type { CriteriaQuery } from './criteria-query';
import { writeCursor } from './cursor';
import type { FacetsDto } from './facets.dto';
import { type SearchWords, searchWords } from './search-words';

export interface CriteriaAnswer extends ListAnswer<CriterionSummaryDto> {
  readonly asOf: IsoDate;
  readonly facets: FacetsDto;
}

/** Search: the database finds, counts and ranks; the domain says what is in which state on the day. */
@Injectable()
export class ListCriteria {
  constructor(
    private readonly snapshots: LibrarySnapshots,
    private readonly search: CriteriaSearch,
  ) {}

  async run(query: CriteriaQuery): Promise<CriteriaAnswer> {
    const snapshot = await this.snapshots.current();
    const asOf = query.asOf ?? this.snapshots.today();
    const { hits, total, facets } = await this.search.run(searchFilter(query, snapshot, asOf));
    const page = hits.slice(0, query.limit);
    const last = page.at(-1);
    return {
      items: page.flatMap(({ criterion, version }) =>
        toSummary(snapshot, criterion, version, asOf),
      ),
      total,
      nextCursor: hits.length > page.length && last !== undefined ? writeCursor(last) : null,
      asOf,
      facets: toFacets(facets),
    };
  }
}

function searchFilter(query: CriteriaQuery, { library }: Snapshot, asOf: IsoDate): SearchFilter {
  const words = query.q === undefined ? undefined : searchWords(query.q, library);
  const cpv = words?.kind === 'cpv' ? [...query.cpv, words.code] : query.cpv;
  return {
    candidates: candidates(query, library, asOf, words),
    productGroups: query.productGroups,
    cpvGroups: cpv.length === 0 ? undefined : groupsOfCpv(library, cpv),
    areas: query.areas,
    levels: query.levels,
    uses: query.uses,
    text: words?.kind === 'words' ? words : undefined,
    limit: query.limit,
    after: query.after,
  };
}

function candidates(
  query: CriteriaQuery,
  library: Library,
  asOf: IsoDate,
  words: SearchWords | undefined,
): SearchFilter['candidates'] {
  const wanted = words?.kind === 'criterion' ? words : undefined;
  return [...library.criteria.values()]
    .filter(({ id }) => wanted === undefined || id === wanted.id)
    .flatMap((criterion) =>
      criterion.versions
        .filter(({ version }) => wanted?.version === undefined || version === wanted.version)
        .filter((version) => query.states.includes(stateOf(criterion, version, asOf)))
        .map(({ version }) => ({ criterion: criterion.id, version })),
    );
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
