import { QueryReader, type RawQuery } from '../../platform/http/query-reader';

const CHOICES = ['true', 'false', 'all'] as const;
export const TENDER_CHOICES: readonly string[] = CHOICES;

export interface TendersQuery {
  readonly organisation: string | undefined;
  /** Undefined: both. */
  readonly archived: boolean | undefined;
  readonly template: boolean | undefined;
}

export function readTendersQuery(query: RawQuery): TendersQuery {
  const reader = new QueryReader(query);
  const organisation = reader.text('organisation', 40);
  const archived = reader.word('archived', CHOICES) ?? 'false';
  const template = reader.word('template', CHOICES) ?? 'all';
  reader.finish();
  return { organisation, archived: chosen(archived), template: chosen(template) };
}

const chosen = (choice: (typeof CHOICES)[number]): boolean | undefined =>
  choice === 'all' ? undefined : choice === 'true';
