import { AREAS, type Area, type Level, type Relation } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DayField, NamedListField, WordField } from '../../platform/http/fields';
import type { LocalizedTextDto } from '../../platform/http/localized-text.dto';
import { ExternalIdDto, QuestionNameDto } from './criterion-parts.dto';
import { VersionDetailDto, VersionEntryDto } from './version-detail.dto';

export type ResolvedRelation = Relation & {
  readonly title: LocalizedTextDto;
  readonly level: Level | null;
};

@ApiSchema({ name: 'CriterionDetail' })
export class CriterionDetailDto {
  @ApiProperty({ example: 'KS-1012' })
  readonly id!: string;

  @ApiProperty({ example: 'gris-okuperad-svans' })
  readonly slug!: string;

  @WordField(AREAS, 'Area')
  readonly area!: Area;

  @ApiProperty({ type: QuestionNameDto })
  readonly question!: QuestionNameDto;

  @NamedListField('ResolvedRelation')
  readonly relations!: readonly ResolvedRelation[];

  @ApiProperty({ type: [ExternalIdDto] })
  readonly externalIds!: readonly ExternalIdDto[];

  @DayField('2026-11-24')
  readonly asOf!: string;

  @ApiProperty({
    type: VersionDetailDto,
    description: 'The version in force on `asOf`, else the nearest one.',
  })
  readonly version!: VersionDetailDto;

  @ApiProperty({ type: [VersionEntryDto] })
  readonly versions!: readonly VersionEntryDto[];
}

@ApiSchema({
  name: 'CriterionVersion',
  description: 'One version, with what identifies its criterion.',
})
export class CriterionVersionDto extends VersionDetailDto {
  @ApiProperty({ example: 'KS-1012' })
  readonly id!: string;

  @ApiProperty({ example: 'gris-okuperad-svans' })
  readonly slug!: string;

  @WordField(AREAS, 'Area')
  readonly area!: Area;

  @ApiProperty({ type: QuestionNameDto })
  readonly question!: QuestionNameDto;
}
