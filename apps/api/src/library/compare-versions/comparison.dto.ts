import {
  LANGUAGES,
  type BlockComparison,
  type ComparedField,
  type DiffRun,
  type Language,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { WordField } from '../../platform/http/fields';
import { ChangeNoteDto } from '../resources/criterion-parts.dto';
import { STATES, type State } from '../resources/criterion-summary.dto';

export const COMPARED_FIELDS = [
  'title',
  'requirement',
  'award',
  'evidence',
  'followUp',
  'rationale',
  'summary',
  'level',
  'uses',
  'productGroups',
  'parameters',
  'legalBasis',
] as const satisfies readonly ComparedField[];

@ApiSchema({ name: 'DiffRun' })
export class DiffRunDto implements DiffRun {
  @ApiProperty({ enum: ['same', 'removed', 'added'] })
  readonly kind!: DiffRun['kind'];

  @ApiProperty({ example: 'minst ' })
  readonly text!: string;
}

@ApiSchema({ name: 'BlockComparison' })
export class BlockComparisonDto implements BlockComparison {
  @ApiProperty({ enum: ['paragraph', 'listItem', 'value'] })
  readonly kind!: BlockComparison['kind'];

  @ApiProperty({ enum: ['same', 'removed', 'added', 'changed'] })
  readonly change!: BlockComparison['change'];

  @ApiProperty({ type: [DiffRunDto] })
  readonly runs!: readonly DiffRunDto[];
}

@ApiSchema({ name: 'FieldComparison' })
export class FieldComparisonDto {
  @WordField(COMPARED_FIELDS, 'ComparedField')
  readonly field!: ComparedField;

  @ApiProperty()
  readonly changed!: boolean;

  @ApiProperty({ type: [BlockComparisonDto] })
  readonly blocks!: readonly BlockComparisonDto[];
}

@ApiSchema({ name: 'VersionChangeNote' })
export class VersionChangeNoteDto extends ChangeNoteDto {
  @ApiProperty({ type: 'integer', example: 2 })
  readonly version!: number;
}

@ApiSchema({ name: 'Comparison', description: 'Two versions, field by field and word by word.' })
export class ComparisonDto {
  @ApiProperty({ example: 'KS-1012' })
  readonly id!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  readonly from!: number;

  @ApiProperty({ type: 'integer', example: 2 })
  readonly to!: number;

  @WordField(LANGUAGES, 'Language')
  readonly lang!: Language;

  @WordField(STATES, 'State')
  readonly fromState!: State;

  @WordField(STATES, 'State')
  readonly toState!: State;

  @ApiProperty({ type: [FieldComparisonDto] })
  readonly fields!: readonly FieldComparisonDto[];

  @ApiProperty({
    type: [VersionChangeNoteDto],
    description: 'Of the versions passed, oldest first.',
  })
  readonly notes!: readonly VersionChangeNoteDto[];
}
