import { LEVELS } from '@kravsmed/domain';
import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
type ReferenceObject = Extract<Schema, { $ref: string }>;
type SchemaObject = Exclude<Schema, { $ref: string }>;

const ref = (name: string): ReferenceObject => ({ $ref: `#/components/schemas/${name}` });
const text = ref('LocalizedText');
const day: SchemaObject = { type: 'string', format: 'date' };
const criterion: SchemaObject = { type: 'string', pattern: '^KS-\\d{4,}$', example: 'KS-1011' };

/** An object told from its siblings in a union by the single value of `tag`. */
const variant = (
  tag: string,
  value: string,
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): SchemaObject => ({
  type: 'object',
  required: [tag, ...Object.keys(required)],
  properties: { [tag]: { type: 'string', enum: [value] }, ...required, ...optional },
});

const declared = { name: { type: 'string', example: 'share' }, label: text } as const;
const numeric = (value: string): SchemaObject =>
  variant(
    'type',
    value,
    {
      ...declared,
      default: { type: 'number', example: 50 },
      minimum: { type: 'number', example: 10 },
      maximum: { type: 'number', example: 100 },
    },
    { help: text, unit: text, unitOne: text, decimals: { type: 'integer' } },
  );

const approved = { approvedOn: day, effectiveFrom: day, usableFrom: day };

/** The domain's unions, which no class can say. They mirror `Relation`, `Decision` and so on. */
export const UNION_SCHEMAS: Readonly<Record<string, SchemaObject>> = {
  Relation: {
    description: 'How a criterion stands to another.',
    oneOf: [
      variant('kind', 'raises', {
        criterion,
        how: { type: 'string', enum: ['includes', 'replaces'] },
      }),
      variant('kind', 'implies', { criterion }, { note: text }),
      variant('kind', 'conflictsWith', { criterion, reason: text }),
      variant('kind', 'replaces', { criterion }),
    ],
  },
  ResolvedRelation: {
    description: 'A relation with the other criterion’s title and level in force.',
    allOf: [
      ref('Relation'),
      {
        type: 'object',
        required: ['title', 'level'],
        properties: { title: text, level: { type: 'string', enum: [...LEVELS], nullable: true } },
      },
    ],
  },
  ParameterDeclaration: {
    description: 'A value that the buyer fills in. Bounds are inclusive.',
    oneOf: [
      numeric('number'),
      numeric('percent'),
      variant(
        'type',
        'choice',
        {
          ...declared,
          options: {
            type: 'array',
            items: {
              type: 'object',
              required: ['value', 'label'],
              properties: { value: { type: 'string' }, label: text },
            },
          },
          default: { type: 'string' },
        },
        { help: text },
      ),
      variant('type', 'date', declared, { help: text, default: day }),
      variant(
        'type',
        'text',
        { ...declared, default: text, maximumLength: { type: 'integer' } },
        { help: text },
      ),
    ],
  },
  ParameterValues: {
    description: 'Parameter names with their values. A percent of 50 is 50.',
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string', maxLength: 2000 }] },
    example: { share: 50 },
  },
  Decision: {
    description: 'What is stored of a version: a decision and dates. Its state follows from them.',
    oneOf: [
      variant('status', 'draft', {}),
      variant('status', 'consultation', { consultationEndsOn: day }, { plannedFrom: day }),
      variant('status', 'approved', approved, { usableFromReason: text }),
      variant(
        'status',
        'withdrawn',
        { ...approved, withdrawnFrom: day, withdrawnReason: text },
        { successor: criterion, usableFromReason: text },
      ),
    ],
  },
};
