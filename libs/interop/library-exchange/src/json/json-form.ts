import { SCHEMAS } from '@kravsmed/criteria-data';
import { FORMAT, FORMAT_VERSION } from '../tables/how-to';
import type { LibraryParts } from '../library-parts';

/** The one JSON document: what it is, in which version of the format, and the library. */
export interface LibraryDocument extends LibraryParts {
  readonly $schema?: string;
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
}

export const PARTS = ['criteria', 'questions', 'productGroups', 'goals', 'packages'] as const;

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of the document, whole: the shapes of the library's files are inside it. */
export function libraryJsonSchema(): Schema {
  const definitions = (schema: Schema): Schema => (schema['$defs'] ?? {}) as Schema;
  const { shared, criterion, questions, productGroups, goals, packages } = SCHEMAS;
  const items = (schema: { readonly items: unknown; readonly description: string }): unknown =>
    local({ type: 'array', description: schema.description, items: schema.items });
  const criterionShape = Object.fromEntries(
    Object.entries(criterion).filter(([key]) => key !== '$schema' && key !== '$defs'),
  );
  return {
    $schema: criterion.$schema,
    title: 'Kravsmed library',
    description: `The criteria library of Kravsmed as one document, version ${FORMAT_VERSION} of the format. An import may leave parts out.`,
    type: 'object',
    additionalProperties: false,
    required: ['format', 'formatVersion'],
    properties: {
      $schema: { type: 'string' },
      format: { const: FORMAT },
      formatVersion: { const: FORMAT_VERSION },
      criteria: { type: 'array', items: local(criterionShape) },
      questions: items(questions),
      productGroups: items(productGroups),
      goals: items(goals),
      packages: items(packages),
    },
    $defs: local({ ...definitions(shared), ...definitions(criterion) }),
  };
}

/** References into the shared file point into the document itself. */
function local<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(local) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace(/^[a-z-]+\.schema\.json#/, '#')
        : local(value as unknown),
    ]),
  ) as T;
}
