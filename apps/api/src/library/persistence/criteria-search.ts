import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Position } from '../list-criteria/cursor';

export interface SearchFilter {
  /** The versions to search among: those in the wanted states on the day. */
  readonly candidates: readonly { readonly criterion: string; readonly version: number }[];
  readonly productGroups: readonly string[];
  /** Groups that the CPV codes asked for meet; undefined when none were asked for. */
  readonly cpvGroups: readonly string[] | undefined;
  readonly areas: readonly string[];
  readonly levels: readonly string[];
  readonly uses: readonly string[];
  readonly text: { readonly words: readonly string[]; readonly tsquery: string } | undefined;
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
}

interface Answer extends SearchPage {
  /** How many the words alone found, before the other filters. */
  readonly found: number;
}

/** Full-text search in both languages; what is misspelt is looked for among titles and groups. */
@Injectable()
export class CriteriaSearch {
  constructor(private readonly database: DataSource) {}

  async run(filter: SearchFilter): Promise<SearchPage> {
    const exact = await this.query(filter, false);
    return exact.found > 0 || filter.text === undefined ? exact : this.query(filter, true);
  }

  private async query(filter: SearchFilter, misspelt: boolean): Promise<Answer> {
    const { text, after } = filter;
    const rows = await this.database.query<readonly [{ readonly answer: Answer }]>(
      misspelt ? SEARCH_MISSPELT : SEARCH,
      [
        filter.candidates.map(({ criterion }) => criterion),
        filter.candidates.map(({ version }) => version),
        orNull(filter.productGroups),
        filter.cpvGroups ?? null,
        orNull(filter.areas),
        orNull(filter.levels),
        orNull(filter.uses),
        text?.tsquery ?? null,
        text?.words.map((word) => `%${word}%`) ?? null,
        text?.words.join(' ') ?? null,
        after?.rank ?? null,
        after?.criterion ?? null,
        after?.version ?? null,
        filter.limit,
      ],
    );
    return rows[0].answer;
  }
}

const orNull = (values: readonly string[]): readonly string[] | null =>
  values.length === 0 ? null : values;

const EXACT = {
  where: `v.search_sv @@ w.sv or v.search_en @@ w.en or v.names like all ($9::text[])`,
  rank: `ts_rank(v.search_sv, w.sv) + ts_rank(v.search_en, w.en)`,
};
const CLOSE = {
  where: `word_similarity($10, v.names) >= 0.45`,
  rank: `word_similarity($10, v.names)`,
};

const SEARCH = search(EXACT);
const SEARCH_MISSPELT = search(CLOSE);

/** One statement: a page, the total and the facets are of one and the same moment. */
function search({ where, rank }: { readonly where: string; readonly rank: string }): string {
  return `
    with words as materialized (
      select to_tsquery('swedish', $8) as sv, to_tsquery('english', $8) as en, $10::text as spelt
    ),
    found as materialized (
      select v.criterion_id, v.version, c.area, v.level, v.uses, v.groups_within,
        -- What is of the asked group alone goes before what is of many groups.
        round(coalesce(case when $8::text is not null
          then (${rank}) / (1 + ln(cardinality(v.product_groups))) end, 0)::numeric, 6) as rank,
        $3::text[] is null or v.groups_within && $3 as in_group,
        $5::text[] is null or c.area = any ($5) as in_area,
        $6::text[] is null or v.level = any ($6) as in_level,
        $7::text[] is null or v.uses && $7 as in_use
      from unnest($1::text[], $2::int[]) as candidate (criterion_id, version)
      join criterion_version v using (criterion_id, version)
      join criterion c on c.id = v.criterion_id
      cross join words w
      where ($4::text[] is null or v.product_groups && $4)
        and ($8::text is null or $9::text[] is null or ${where})
    ),
    hit as (select * from found where in_group and in_area and in_level and in_use),
    page as (
      select criterion_id, version, rank from hit
      where $11::numeric is null or rank < $11
        or (rank = $11 and (criterion_id, -version) > ($12::text, -($13::int)))
      order by rank desc, criterion_id, version desc
      limit $14::int + 1
    ),
    facet as (
      select 'productGroup' as facet, value, count(*)::int as count
        from found, unnest(groups_within) as value
        where in_area and in_level and in_use group by value
      union all
      select 'area', area, count(*)::int from found where in_group and in_level and in_use group by area
      union all
      select 'level', level, count(*)::int from found where in_group and in_area and in_use group by level
      union all
      select 'use', value, count(*)::int from found, unnest(uses) as value
        where in_group and in_area and in_level group by value
    )
    select json_build_object(
      'found', (select count(*)::int from found),
      'total', (select count(*)::int from hit),
      'hits', coalesce((select json_agg(json_build_object(
          'criterion', criterion_id, 'version', version, 'rank', rank::text)
          order by rank desc, criterion_id, version desc) from page), '[]'),
      'facets', coalesce((select json_agg(row_to_json(f) order by f.facet, f.count desc, f.value) from facet f), '[]')
    ) as answer`;
}
