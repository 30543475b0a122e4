import { AREAS, LEVELS, type Area, type Level } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { ChangeNoteDto } from '../../library/resources/criterion-parts.dto';
import { DayField, LocalizedField, WordField } from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';

@ApiSchema({ name: 'AppliesNow' })
export class AppliesNowDto {
  @ApiProperty({ type: 'integer', example: 1 })
  readonly version!: number;

  @WordField(LEVELS, 'Level')
  readonly level!: Level;

  @LocalizedField()
  readonly title!: LocalizedTextDto;
}

@ApiSchema({ name: 'Upcoming', description: 'What will apply, against what applies now.' })
export class UpcomingDto {
  @ApiProperty({ example: 'KS-1012' })
  readonly criterion!: string;

  @ApiProperty({ example: 'gris-okuperad-svans' })
  readonly slug!: string;

  @ApiProperty({ type: 'integer', example: 3 })
  readonly version!: number;

  @ApiProperty({ enum: ['upcoming', 'inConsultation'] })
  readonly state!: 'upcoming' | 'inConsultation';

  @DayField('2027-03-01', { nullable: true })
  readonly effectiveFrom!: string | null;

  @DayField('2027-03-01', { nullable: true })
  readonly usableFrom!: string | null;

  @DayField(null, { nullable: true })
  readonly consultationEndsOn!: string | null;

  @ApiProperty({ enum: ['decided', 'consultation'] })
  readonly certainty!: 'decided' | 'consultation';

  @ApiProperty({ type: [String], example: ['pork'] })
  readonly productGroups!: readonly string[];

  @WordField(AREAS, 'Area')
  readonly area!: Area;

  @WordField(LEVELS, 'Level')
  readonly level!: Level;

  @LocalizedField()
  readonly title!: LocalizedTextDto;

  @ApiProperty({ type: ChangeNoteDto })
  readonly change!: ChangeNoteDto;

  @ApiProperty({ type: AppliesNowDto, nullable: true })
  readonly appliesNow!: AppliesNowDto | null;
}
