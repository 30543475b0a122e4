import type { OpenAPIObject } from '@nestjs/swagger';

type Json = Record<string, unknown>;

const REFERENCE = '#/components/schemas/';

/**
 * Closes every schema that a body is made of: an unknown field is refused, not dropped. `held` are
 * schemas that something inside a body is held to later.
 */
export function closeRequestSchemas(
  document: OpenAPIObject,
  held: readonly string[] = [],
): OpenAPIObject {
  const schemas = { ...document.components?.schemas } as Record<string, Json>;
  const waiting = [...bodies(document).flatMap(references), ...held];
  const closed = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = schemas[name];
    if (closed.has(name) || schema === undefined) continue;
    closed.add(name);
    waiting.push(...references(schema));
    if (schema['type'] === 'object' && schema['additionalProperties'] === undefined) {
      schemas[name] = { ...schema, additionalProperties: false };
    }
  }
  return { ...document, components: { ...document.components, schemas } };
}

const bodies = (document: OpenAPIObject): readonly unknown[] =>
  Object.values(document.paths).flatMap((path) =>
    Object.values(path as Json).map((operation) => (operation as Json)['requestBody']),
  );

function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === '$ref' && typeof each === 'string' && each.startsWith(REFERENCE)
      ? [each.slice(REFERENCE.length)]
      : references(each),
  );
}
