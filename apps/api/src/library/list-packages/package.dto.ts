import {
  AREAS,
  LEVELS,
  USES,
  type Area,
  type Level,
  type ParameterValues,
  type Use,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DayField, LocalizedField, NamedField, WordField } from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';

@ApiSchema({ name: 'PackageCriterion' })
export class PackageCriterionDto {
  @ApiProperty({ example: 'KS-1011' })
  readonly criterion!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The version in force on the day; null when none is.',
    example: 2,
  })
  readonly version!: number | null;

  @WordField(USES, 'Use')
  readonly use!: Use;

  @NamedField('ParameterValues')
  readonly parameters!: ParameterValues;

  @LocalizedField()
  readonly title!: LocalizedTextDto;

  @WordField(LEVELS, 'Level')
  readonly level!: Level;

  @WordField(AREAS, 'Area')
  readonly area!: Area;
}

@ApiSchema({ name: 'Package', description: 'A named set of criteria that answers one wish.' })
export class PackageDto {
  @ApiProperty({ example: 'swedish-law-pork' })
  readonly id!: string;

  @LocalizedField({ sv: 'Svensk lagnivå, gris', en: 'Swedish law level, pork' })
  readonly name!: LocalizedTextDto;

  @LocalizedField()
  readonly description!: LocalizedTextDto;

  @ApiProperty({ type: [String], example: ['pork'] })
  readonly productGroups!: readonly string[];

  @ApiProperty({ type: 'integer', example: 1 })
  readonly version!: number;

  @DayField('2026-01-01')
  readonly effectiveFrom!: string;

  @DayField('2026-11-24')
  readonly asOf!: string;

  @ApiProperty({ type: [PackageCriterionDto] })
  readonly criteria!: readonly PackageCriterionDto[];
}
