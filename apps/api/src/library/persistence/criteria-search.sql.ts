/**
 * The statements of `CriteriaSearch`. Each answers whole: a page, the total and the facets are of one
 * and the same moment.
 *
 * $1 $2 criteria and versions to search among; $3 groups; $4 groups by CPV; $5 areas; $6 levels;
 * $7 uses; $8 $9 $10 rank, criterion and version to begin after; $11 how many; and for words: $12 the
 * terms as JSON, $13 how many of the things sought must be there, $14 $15 the weight of each language.
 */

/** What a word counts where it stands, as ts_rank takes it: D, C, B, A. */
const WEIGHTS = `'{0.06, 0.15, 0.5, 1}'::real[]`;
/** What it counts that the group is called so, when the criterion is of that group alone. */
const GROUP_WEIGHT = 0.45;
/** Many hits in one text count more than one, but not without end. */
const MOST_OF_ONE_TERM = 1.25;

const FILTERED = `
  $3::text[] is null or v.groups_within && $3 as in_group,
  $5::text[] is null or c.area = any ($5) as in_area,
  $6::text[] is null or v.level = any ($6) as in_level,
  $7::text[] is null or v.uses && $7 as in_use`;

const CANDIDATES = `
  unnest($1::text[], $2::int[]) as candidate (criterion_id, version)
  join criterion_version v using (criterion_id, version)
  join criterion c on c.id = v.criterion_id`;

/** What is of the groups asked for alone goes before what is of many others too. */
const FOUND_WITHOUT_WORDS = `
  found as materialized (
    select v.criterion_id, v.version, c.area, v.level, v.uses, v.groups_within, ${FILTERED},
      round(case when $4::text[] is null then 0 else
        (select count(*) from unnest(v.product_groups) g where g = any ($4))::numeric
          / cardinality(v.product_groups) end, 6) as rank
    from ${CANDIDATES}
    where $4::text[] is null or v.product_groups && $4
  )`;

/**
 * ts_rank divides by the number of words in the query and gives 1 / 1.645 for a lone hit; both are
 * taken back here, so that a hit in a title counts 1 whatever synonyms were looked for beside it.
 */
const rankOf = (language: 'sv' | 'en'): string =>
  `least(ts_rank(${WEIGHTS}, v.search_${language}, t.${language}) * t.words_${language} * 1.645, ${MOST_OF_ONE_TERM})`;

const FOUND_BY_WORDS = `
  parsed as (
    select thing, sureness, to_tsquery('swedish', words) as sv, to_tsquery('english', words) as en
    from jsonb_to_recordset($12::jsonb) as given (thing int, sureness real, words text)
  ),
  term as materialized (
    select *, sv || en as either,
      greatest(1, (numnode(sv) + 1) / 2) as words_sv, greatest(1, (numnode(en) + 1) / 2) as words_en
    from parsed where numnode(sv) > 0 or numnode(en) > 0
  ),
  whole as materialized (
    select to_tsquery('swedish', string_agg(words, '|')) as sv,
      to_tsquery('english', string_agg(words, '|')) as en
    from jsonb_to_recordset($12::jsonb) as given (words text)
  ),
  matching as materialized (
    select v.criterion_id, v.version, v.search_sv, v.search_en, v.search_groups, c.area, v.level,
      v.uses, v.groups_within, v.product_groups, ${FILTERED}
    from ${CANDIDATES} cross join whole w
    where ($4::text[] is null or v.product_groups && $4)
      and (v.search_sv @@ w.sv or v.search_en @@ w.en or v.search_groups @@ (w.sv || w.en))
  ),
  scored as materialized (
    select v.*, s.scores
    from matching v cross join lateral (
      select array_agg(score order by thing) from (
        select t.thing, max(t.sureness * greatest(
            case when v.search_sv @@ t.sv then $14::real * ${rankOf('sv')} else 0 end,
            case when v.search_en @@ t.en then $15::real * ${rankOf('en')} else 0 end
          ) + case when v.search_groups @@ t.either
            then t.sureness * ${GROUP_WEIGHT} / (1 + ln(cardinality(v.product_groups))) else 0 end
          )::numeric as score
        from term t group by t.thing
      ) of_thing
    ) s (scores)
  ),
  -- A rare word tells more of what is sought than one that half the library has.
  thing as materialized (
    select number, ln(1 + cardinality($1::text[])::numeric / (1 + count(*))) as rarity
    from scored, unnest(scores) with ordinality as u (score, number)
    where score > 0 group by number
  ),
  summed as materialized (
    select scored.*, s.things, s.score
    from scored cross join lateral (
      select count(*) as things, sum(score * rarity) as score
      from unnest(scores) with ordinality as u (score, number) join thing using (number)
      where score > 0
    ) s
  ),
  found as materialized (
    select criterion_id, version, area, level, uses, groups_within,
      in_group, in_area, in_level, in_use, round(score, 6) as rank
    from summed
    where things >= least($13::int, (select max(things) from summed)) and things > 0
  )`;

const ANSWER = `
  hit as (select * from found where in_group and in_area and in_level and in_use),
  page as (
    select criterion_id, version, rank from hit
    where $8::numeric is null or rank < $8
      or (rank = $8 and (criterion_id, -version) > ($9::text, -($10::int)))
    order by rank desc, criterion_id, version desc
    limit $11::int + 1
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

export const FIND_WITHOUT_WORDS = `with ${FOUND_WITHOUT_WORDS}, ${ANSWER}`;
export const FIND_BY_WORDS = `with ${FOUND_BY_WORDS}, ${ANSWER}`;
