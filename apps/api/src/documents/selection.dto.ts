import {
  ARRANGEMENTS,
  LANGUAGES,
  LAYOUT_STYLES,
  LEGAL_BASIS_FORMS,
  USES,
  type Arrangement,
  type Language,
  type LayoutStyle,
  type LegalBasisForm,
  type ParameterValues,
  type Use,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DayField, NamedField, WordField } from '../platform/http/fields';

/** A selection as it is sent. Its bounds are enforced as they stand here; see `platform/http/body-schema.ts`. */

@ApiSchema({
  name: 'Adaptation',
  description: 'The buyer’s own wording in place of the library’s.',
})
export class AdaptationDto {
  @ApiProperty({ minLength: 1, maxLength: 10_000 })
  readonly requirement!: string;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })
  readonly reason?: string | null;
}

@ApiSchema({ name: 'SelectionItem' })
export class SelectionItemDto {
  @ApiProperty({ pattern: '^(KS|LK)-\\d{4,}$', example: 'KS-1042' })
  readonly criterion!: string;

  @ApiProperty({ type: 'integer', minimum: 1, example: 3 })
  readonly version!: number;

  @WordField(USES, 'Use')
  readonly use!: Use;

  @NamedField('ParameterValues')
  readonly parameters!: ParameterValues;

  @ApiProperty({
    type: Number,
    required: false,
    nullable: true,
    minimum: 0,
    maximum: 100,
    description: 'Award criteria only: percent of the whole evaluation.',
    example: null,
  })
  readonly weight?: number | null;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 5000, example: null })
  readonly localNote?: string | null;

  @ApiProperty({
    type: [String],
    required: false,
    description: 'Rows of the price list; all when absent or empty.',
    example: ['1.1', '1.2'],
  })
  readonly appliesToRows?: readonly string[];

  @ApiProperty({ type: AdaptationDto, required: false, nullable: true })
  readonly adaptation?: AdaptationDto | null;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 2000,
    description: 'Why it is right to use the criterion in another part than the library foresees.',
  })
  readonly useReason?: string | null;
}

@ApiSchema({ name: 'SelectionSection' })
export class SelectionSectionDto {
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'pork' })
  readonly productGroup!: string;

  @ApiProperty({ required: false, maxLength: 100, example: '1' })
  readonly lot?: string;

  @ApiProperty({ type: [SelectionItemDto], maxItems: 1000 })
  readonly items!: readonly SelectionItemDto[];
}

@ApiSchema({ name: 'SelectionInclude' })
export class SelectionIncludeDto {
  @ApiProperty({ example: true })
  readonly evidence!: boolean;

  @ApiProperty({ example: true })
  readonly followUp!: boolean;

  @ApiProperty({ example: false })
  readonly rationale!: boolean;

  @ApiProperty({ example: true })
  readonly legalBasis!: boolean;
}

@ApiSchema({ name: 'SelectionLayout' })
export class SelectionLayoutDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 6, example: 2 })
  readonly headingLevel!: number;

  @ApiProperty({ pattern: '^(\\d{1,4}(\\.\\d{1,4}){0,5})?$', example: '4.2' })
  readonly numbering!: string;

  @WordField(LAYOUT_STYLES, 'LayoutStyle', {
    description: 'Running text, a table for each criterion, or a short list.',
    example: 'flow',
  })
  readonly style!: LayoutStyle;

  @WordField(ARRANGEMENTS, 'Arrangement', {
    required: false,
    description:
      'What stands at the top: parts of the tender (when left out), lots, or product groups.',
    example: 'use',
  })
  readonly arrangement?: Arrangement;

  @WordField(LEGAL_BASIS_FORMS, 'LegalBasisForm', {
    required: false,
    description: 'In each clause under a label of its own (when left out), or as footnotes.',
    example: 'list',
  })
  readonly legalBasis?: LegalBasisForm;
}

@ApiSchema({
  name: 'Selection',
  description: 'Criteria at exact versions, with the values chosen.',
})
export class SelectionDto {
  @ApiProperty({ minLength: 1, maxLength: 300, example: 'Livsmedel 2027' })
  readonly title!: string;

  @WordField(LANGUAGES, 'Language')
  readonly language!: Language;

  @DayField('2027-02-01', { description: 'When the tender is advertised.' })
  readonly publicationDate!: string;

  @ApiProperty({ type: [SelectionSectionDto], maxItems: 200 })
  readonly sections!: readonly SelectionSectionDto[];

  @ApiProperty({ type: SelectionIncludeDto })
  readonly include!: SelectionIncludeDto;

  @ApiProperty({ type: SelectionLayoutDto })
  readonly layout!: SelectionLayoutDto;

  @ApiProperty({ required: false, maxLength: 300, example: 'Lunds kommun' })
  readonly buyer?: string;
}
