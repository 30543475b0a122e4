import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { LocalizedTextDto } from './localized-text.dto';

/** Shorthands for what the properties of our resources so often are. */

export const DAY_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';

interface Options {
  readonly description?: string;
  readonly nullable?: boolean;
  readonly required?: boolean;
}

export const LocalizedField = (
  example?: { sv: string; en: string },
  options: Options = {},
): PropertyDecorator => ApiProperty({ type: LocalizedTextDto, example, ...options });

export const DayField = (example: string | null, options: Options = {}): PropertyDecorator =>
  ApiProperty({ type: String, format: 'date', example, ...options });

/** One of a closed set of words; `name` becomes a schema of its own in the document. */
export const WordField = (
  values: readonly string[],
  name: string,
  options: Options & { example?: string | null } = {},
): PropertyDecorator => ApiProperty({ enum: [...values], enumName: name, ...options });

export const WordListField = (
  values: readonly string[],
  name: string,
  options: Options = {},
): PropertyDecorator =>
  ApiProperty({ enum: [...values], enumName: name, isArray: true, ...options });

/** A schema that stands in `components` under `name` because no class can say it: a union. */
export const NamedField = (name: string, options: Options = {}): PropertyDecorator =>
  ApiProperty({ allOf: [{ $ref: getSchemaPath(name) }], ...options });

export const NamedListField = (name: string, options: Options = {}): PropertyDecorator =>
  ApiProperty({
    type: 'array',
    items: { $ref: getSchemaPath(name) },
    ...options,
  });
