import { LEVELS, type Level } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DayField, LocalizedField, WordField } from '../platform/http/fields';
import { LocalizedTextDto } from '../platform/http/localized-text.dto';

export const BOARD_STAGES = [
  'study',
  'expertGroup',
  'drafting',
  'consultation',
  'decided',
  'inForce',
] as const;
export type BoardStage = (typeof BOARD_STAGES)[number];

@ApiSchema({ name: 'BoardCard', description: 'Where the work on one version stands.' })
export class BoardCardDto {
  @ApiProperty({ example: 'KS-1042' })
  readonly criterion!: string;

  @ApiProperty({ type: 'integer', example: 4 })
  readonly version!: number;

  @ApiProperty({ description: 'As far as it is written.', example: { sv: 'Hela svansar' } })
  readonly title!: Partial<Record<'sv' | 'en', string>>;

  @WordField(LEVELS, 'Level', { nullable: true })
  readonly level!: Level | null;

  @ApiProperty({ type: [String], example: ['pork'] })
  readonly productGroups!: readonly string[];

  @WordField(BOARD_STAGES, 'BoardStage')
  readonly stage!: BoardStage;

  @DayField('2027-07-01', {
    nullable: true,
    description: 'When it is planned to begin, will begin, or began.',
  })
  readonly startsOn!: string | null;

  @DayField('2027-01-31', { nullable: true, description: 'The last day for views.' })
  readonly consultationEndsOn!: string | null;

  @LocalizedField(undefined, { nullable: true })
  readonly note!: LocalizedTextDto | null;
}
