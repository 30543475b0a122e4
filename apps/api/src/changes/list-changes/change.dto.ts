import { AREAS, LEVELS, type Area, type Level } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { ChangeNoteDto } from '../../library/resources/criterion-parts.dto';
import { DayField, LocalizedField, WordField } from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';

export const CHANGE_KINDS = ['new', 'changed', 'withdrawn'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

@ApiSchema({ name: 'ChangeWithdrawal', description: 'Why a version was taken back.' })
export class ChangeWithdrawalDto {
  @LocalizedField({ sv: 'Ersatt av lag.', en: 'Replaced by law.' })
  readonly reason!: LocalizedTextDto;

  @ApiProperty({ type: String, nullable: true, example: 'KS-1043' })
  readonly successor!: string | null;
}

@ApiSchema({ name: 'Change', description: 'A decision about a criterion.' })
export class ChangeDto {
  @ApiProperty({ example: 'KS-1012' })
  readonly criterion!: string;

  @ApiProperty({ example: 'gris-okuperad-svans' })
  readonly slug!: string;

  @ApiProperty({ type: 'integer', example: 2 })
  readonly version!: number;

  @ApiProperty({ type: 'integer', nullable: true, example: 1 })
  readonly previousVersion!: number | null;

  @DayField('2025-12-01')
  readonly decidedOn!: string;

  @DayField('2026-01-01')
  readonly effectiveFrom!: string;

  @DayField('2026-03-01')
  readonly usableFrom!: string;

  @ApiProperty({ type: [String], example: ['pork'] })
  readonly productGroups!: readonly string[];

  @WordField(AREAS, 'Area')
  readonly area!: Area;

  @WordField(LEVELS, 'Level')
  readonly level!: Level;

  @WordField(LEVELS, 'Level', { nullable: true })
  readonly previousLevel!: Level | null;

  @LocalizedField()
  readonly title!: LocalizedTextDto;

  @LocalizedField(undefined, { nullable: true })
  readonly previousTitle!: LocalizedTextDto | null;

  @ApiProperty({ type: ChangeNoteDto })
  readonly change!: ChangeNoteDto;

  @WordField(CHANGE_KINDS, 'ChangeKind')
  readonly kind!: ChangeKind;

  @ApiProperty({
    type: ChangeWithdrawalDto,
    nullable: true,
    description: 'Of a withdrawal only.',
  })
  readonly withdrawal!: ChangeWithdrawalDto | null;
}
