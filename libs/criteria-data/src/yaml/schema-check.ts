import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import { parseIsoDate, type Criterion, type CriteriaPackage } from '@kravsmed/domain';
import type { Goal, LegalAct, LocalizedText, ProductGroup, Question } from '@kravsmed/domain';
import actsSchema from '../../schema/acts.schema.json';
import criterionSchema from '../../schema/criterion.schema.json';
import goalsSchema from '../../schema/goals.schema.json';
import packagesSchema from '../../schema/packages.schema.json';
import productGroupsSchema from '../../schema/product-groups.schema.json';
import questionsSchema from '../../schema/questions.schema.json';
import searchWordsSchema from '../../schema/search-words.schema.json';
import sharedSchema from '../../schema/shared.schema.json';
import type { DataProblem } from '../data-problem';
import type { SearchWords } from '../search-words';
import type { DataSource } from '../data-source';
import type { DataPath } from './yaml-file';

/** The schemas by the names that they refer to each other by. */
export const SCHEMAS = {
  criterion: criterionSchema,
  goals: goalsSchema,
  packages: packagesSchema,
  productGroups: productGroupsSchema,
  questions: questionsSchema,
  shared: sharedSchema,
} as const;

const ajv = new Ajv2020({
  allErrors: true,
  discriminator: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
});
ajv.addFormat('date', { type: 'string', validate: (text) => parseIsoDate(text) !== undefined });
ajv.addFormat('web-address', { type: 'string', validate: (text) => isWebAddress(text) });
ajv.addSchema(sharedSchema, 'shared.schema.json');

/** A shape for each kind of file; the types are the domain's own. */
export const SHAPES = {
  acts: ajv.compile<LegalAct[]>(actsSchema),
  criterion: ajv.compile<Criterion>(criterionSchema),
  goals: ajv.compile<Goal[]>(goalsSchema),
  packages: ajv.compile<CriteriaPackage[]>(packagesSchema),
  productGroups: ajv.compile<ProductGroup[]>(productGroupsSchema),
  questions: ajv.compile<Question[]>(questionsSchema),
  searchWords: ajv.compile<SearchWords[]>(searchWordsSchema),
} as const;

/** The file's data when it has the shape asked for; what is wrong and where when it has not. */
export function withShape<T>(
  source: DataSource & { readonly data: unknown },
  shape: ValidateFunction<T>,
): { readonly data: T } | { readonly problems: readonly DataProblem[] } {
  const { data } = source;
  if (shape(data)) return { data };
  const errors = (shape.errors ?? []).filter((error) => error.keyword !== 'oneOf');
  return { problems: errors.map((error) => source.problem(pathOf(error), wordsFor(error))) };
}

function pathOf(error: ErrorObject): DataPath {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const extra: unknown = error.params['additionalProperty'];
  return typeof extra === 'string' ? [...path, extra] : path;
}

function wordsFor(error: ErrorObject): LocalizedText {
  const name = error.instancePath.split('/').at(-1) ?? '';
  const where = name === '' || /^\d+$/.test(name) ? '' : `"${name}": `;
  const params: Readonly<Record<string, unknown>> = error.params;
  const both = (sv: string, en: string): LocalizedText => ({ sv: where + sv, en: where + en });
  const found = shown(error.data);
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return both(
        `fältet "${String(params['missingProperty'])}" saknas`,
        `the field "${String(params['missingProperty'])}" is missing`,
      );
    case 'additionalProperties':
      return both(
        `fältet "${String(params['additionalProperty'])}" finns inte här; kontrollera stavningen`,
        `there is no field "${String(params['additionalProperty'])}" here; check the spelling`,
      );
    case 'enum':
    case 'const': {
      const allowed = [params['allowedValues'] ?? params['allowedValue']].flat().map(String);
      return both(
        `${found} är inget av de tillåtna värdena: ${allowed.join(', ')}`,
        `${found} is none of the allowed values: ${allowed.join(', ')}`,
      );
    }
    case 'type':
      return both(
        `${found} har fel typ; här ska stå ${String(params['type'])}`,
        `${found} has the wrong type; ${String(params['type'])} is expected here`,
      );
    case 'format':
      return params['format'] === 'date'
        ? both(`${found} är ingen dag (ÅÅÅÅ-MM-DD)`, `${found} is not a day (YYYY-MM-DD)`)
        : both(`${found} är ingen webbadress`, `${found} is not a web address`);
    case 'pattern':
      return both(
        `${found} har inte den form som krävs (${String(params['pattern'])})`,
        `${found} does not have the form required (${String(params['pattern'])})`,
      );
    case 'minLength':
      return both('texten är tom', 'the text is empty');
    case 'minItems':
      return both(
        `minst ${String(params['limit'])} behövs`,
        `at least ${String(params['limit'])} needed`,
      );
    case 'uniqueItems':
      return both('samma värde står två gånger', 'the same value stands twice');
    case 'discriminator':
      return both(
        `värdet av "${String(params['tag'])}" är okänt: ${shown(params['tagValue'])}`,
        `the value of "${String(params['tag'])}" is unknown: ${shown(params['tagValue'])}`,
      );
    default:
      return both(
        `${found}: ${error.message ?? error.keyword}`,
        `${found}: ${error.message ?? error.keyword}`,
      );
  }
}

function shown(value: unknown): string {
  const text = value === undefined ? '""' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
