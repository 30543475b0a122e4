import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search by field: what a title says weighs more than what a summary, a requirement or a reason
 * says, and what the product groups are called stands apart, since it is the same for all of a group.
 */
export class Search1764201600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table criterion_version drop column search_sv, drop column search_en, drop column names;
      -- Not content: what the criterion's question is called. The loader fills it at its next load.
      alter table criterion_version
        add column question_words text not null default '',
        add column search_sv tsvector not null generated always as (${vector('sv')}) stored,
        add column search_en tsvector not null generated always as (${vector('en')}) stored,
        add column search_groups tsvector not null generated always as (
          to_tsvector('swedish', group_words) || to_tsvector('english', group_words)
        ) stored;
      create index criterion_version_search_sv on criterion_version using gin (search_sv);
      create index criterion_version_search_en on criterion_version using gin (search_en);
      create index criterion_version_search_groups on criterion_version using gin (search_groups);

      create table search_words (
        position integer primary key,
        content jsonb not null
      );
      grant select on search_words to kravsmed_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table search_words;
      alter table criterion_version drop column search_sv, drop column search_en,
        drop column search_groups, drop column question_words;
      alter table criterion_version
        add column search_sv tsvector not null generated always as (${vectorAtFirst('sv')}) stored,
        add column search_en tsvector not null generated always as (${vectorAtFirst('en')}) stored,
        add column names text not null generated always as (
          lower((content #>> '{texts,sv,title}') || ' ' || (content #>> '{texts,en,title}') || ' ' || group_words)
        ) stored;
      create index criterion_version_search_sv on criterion_version using gin (search_sv);
      create index criterion_version_search_en on criterion_version using gin (search_en);
      create index criterion_version_names on criterion_version using gin (names gin_trgm_ops);
    `);
  }
}

const CONFIGURATION = { sv: 'swedish', en: 'english' } as const;
type Language = keyof typeof CONFIGURATION;
type Weight = 'A' | 'B' | 'C' | 'D';

/** A title's words are A; questions and summaries B; what is asked and how it is shown C; why D. */
function vector(language: Language): string {
  const of = (source: string, weight: Weight): string =>
    `setweight(to_tsvector('${CONFIGURATION[language]}', ${source}), '${weight}')`;
  const text = (field: string): string =>
    `coalesce(content #>> '{texts,${language},${field}}', '')`;
  return [
    of(text('title'), 'A'),
    of('question_words', 'B'),
    of(text('summary'), 'B'),
    of(text('requirement'), 'C'),
    of(text('evidence'), 'C'),
    of(text('rationale'), 'D'),
    of(`jsonb_path_query_array(content, '$.legalBasis[*].name.${language}')`, 'D'),
  ].join(' || ');
}

/** As the first migration had it. */
function vectorAtFirst(language: Language): string {
  const of = (source: string, weight: Weight): string =>
    `setweight(to_tsvector('${CONFIGURATION[language]}', ${source}), '${weight}')`;
  const text = (field: string): string => `content #>> '{texts,${language},${field}}'`;
  return [
    of(text('title'), 'A'),
    of('group_words', 'B'),
    of(text('summary'), 'B'),
    of(text('requirement'), 'C'),
    of(text('rationale'), 'D'),
  ].join(' || ');
}
