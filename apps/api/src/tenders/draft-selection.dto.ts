import { LANGUAGES, USES, type Language, type ParameterValues, type Use } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { SelectionLayoutDto, SelectionIncludeDto } from '../documents/selection.dto';
import { DayField, NamedField, WordField } from '../platform/http/fields';

/** A selection on its way: the shape of a selection, but anything may still be missing or wrong. */

@ApiSchema({ name: 'DraftAdaptation' })
export class DraftAdaptationDto {
  @ApiProperty({ maxLength: 10_000 })
  readonly requirement!: string;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })
  readonly reason?: string | null;
}

@ApiSchema({ name: 'DraftSelectionItem' })
export class DraftSelectionItemDto {
  @ApiProperty({ maxLength: 20, example: 'KS-1042' })
  readonly criterion!: string;

  @ApiProperty({ type: 'integer', minimum: 1, example: 3 })
  readonly version!: number;

  @WordField(USES, 'Use')
  readonly use!: Use;

  @NamedField('ParameterValues', { required: false })
  readonly parameters?: ParameterValues;

  @ApiProperty({ type: Number, required: false, nullable: true })
  readonly weight?: number | null;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 5000 })
  readonly localNote?: string | null;

  @ApiProperty({ type: [String], required: false })
  readonly appliesToRows?: readonly string[];

  @ApiProperty({ type: DraftAdaptationDto, required: false, nullable: true })
  readonly adaptation?: DraftAdaptationDto | null;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })
  readonly useReason?: string | null;
}

@ApiSchema({ name: 'DraftSelectionSection' })
export class DraftSelectionSectionDto {
  @ApiProperty({ maxLength: 100, example: 'pork' })
  readonly productGroup!: string;

  @ApiProperty({ required: false, maxLength: 100 })
  readonly lot?: string;

  @ApiProperty({ type: [DraftSelectionItemDto], maxItems: 1000 })
  readonly items!: readonly DraftSelectionItemDto[];
}

@ApiSchema({
  name: 'DraftSelection',
  description: 'A selection that need not be complete. A complete one is one of these, too.',
})
export class DraftSelectionDto {
  @ApiProperty({ maxLength: 300, example: '' })
  readonly title!: string;

  @WordField(LANGUAGES, 'Language')
  readonly language!: Language;

  @DayField('2027-02-01', { nullable: true, required: false })
  readonly publicationDate?: string | null;

  @ApiProperty({ type: [DraftSelectionSectionDto], maxItems: 200 })
  readonly sections!: readonly DraftSelectionSectionDto[];

  @ApiProperty({ type: SelectionIncludeDto, required: false })
  readonly include?: SelectionIncludeDto;

  @ApiProperty({ type: SelectionLayoutDto, required: false })
  readonly layout?: SelectionLayoutDto;

  @ApiProperty({ required: false, maxLength: 300 })
  readonly buyer?: string;
}
