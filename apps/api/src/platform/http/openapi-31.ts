import type { OpenAPIObject } from '@nestjs/swagger';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @nestjs/swagger writes 3.0's `nullable`; 3.1 says it in the type. */
export function toOpenApi31(document: OpenAPIObject): OpenAPIObject {
  return sortSchemas(rewrite(document) as OpenAPIObject);
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, rewrite(each)] as const);
  const { nullable, ...schema } = Object.fromEntries(entries);
  return nullable === true
    ? orNull(schema)
    : Object.fromEntries(entries.filter(([k]) => k !== 'nullable'));
}

function orNull(schema: Json): Json {
  // A reference comes with `type: object` beside it; null must be let past the reference itself.
  if (typeof schema['type'] === 'string' && !('allOf' in schema)) {
    const choices = schema['enum'];
    return {
      ...schema,
      type: [schema['type'], 'null'],
      ...(Array.isArray(choices) ? { enum: [...(choices as unknown[]), null] } : {}),
    };
  }
  const { description, example, ...rest } = schema;
  const named = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'type'));
  return {
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    anyOf: [named, { type: 'null' }],
  };
}

/** In order of name, so that the committed file does not move when modules are registered anew. */
function sortSchemas(document: OpenAPIObject): OpenAPIObject {
  const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  };
}
