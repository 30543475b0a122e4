import {
  AREAS,
  LEVELS,
  USES,
  VERSION_STATES,
  type Area,
  type CriterionVersion,
  type Level,
  type ParameterDeclaration,
  type Relation,
  type Use,
  type VersionState,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  DayField,
  LocalizedField,
  NamedListField,
  WordField,
  WordListField,
} from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';
import { LawBaselineMarkDto, QuestionNameDto } from './criterion-parts.dto';

/** What a version is on a day; it follows from the decision and the dates stored. */
export const STATES = VERSION_STATES;
export type State = VersionState;

export const AMOUNTS = ['low', 'medium', 'high'] as const;

@ApiSchema({ name: 'NextVersion' })
export class NextVersionDto {
  @ApiProperty({ type: 'integer', example: 3 })
  readonly version!: number;

  @WordField(STATES, 'State')
  readonly state!: State;

  @DayField('2027-01-01', { nullable: true })
  readonly effectiveFrom!: string | null;
}

@ApiSchema({ name: 'CriterionSummary', description: 'A version of a criterion, in brief.' })
export class CriterionSummaryDto {
  @ApiProperty({ example: 'KS-1012' })
  readonly id!: string;

  @ApiProperty({ example: 'gris-okuperad-svans' })
  readonly slug!: string;

  @ApiProperty({ type: 'integer', example: 2 })
  readonly version!: number;

  @WordField(STATES, 'State')
  readonly state!: State;

  @WordField(AREAS, 'Area')
  readonly area!: Area;

  @WordField(LEVELS, 'Level')
  readonly level!: Level;

  @WordListField(USES, 'Use')
  readonly uses!: readonly Use[];

  @ApiProperty({ type: [String], example: ['pork'] })
  readonly productGroups!: readonly string[];

  @ApiProperty({ type: QuestionNameDto })
  readonly question!: QuestionNameDto;

  @LocalizedField({ sv: 'Grisar med hela svansar', en: 'Pigs with intact tails' })
  readonly title!: LocalizedTextDto;

  @LocalizedField()
  readonly summary!: LocalizedTextDto;

  @DayField('2026-01-01', { nullable: true })
  readonly effectiveFrom!: string | null;

  @DayField('2026-04-01', { nullable: true })
  readonly usableFrom!: string | null;

  @NamedListField('Relation')
  readonly relations!: readonly Relation[];

  @NamedListField('ParameterDeclaration')
  readonly parameters!: readonly ParameterDeclaration[];

  @WordField(AMOUNTS, 'Amount')
  readonly followUpEffort!: CriterionVersion['followUpEffort'];

  @WordField(AMOUNTS, 'Amount')
  readonly marketAvailability!: CriterionVersion['marketAvailability'];

  @ApiProperty({ type: [String], description: 'Ids of goals.', example: ['agenda2030-2.4'] })
  readonly goals!: readonly string[];

  @ApiProperty({ type: LawBaselineMarkDto })
  readonly lawBaseline!: LawBaselineMarkDto;

  @ApiProperty({ type: NextVersionDto, nullable: true })
  readonly nextVersion!: NextVersionDto | null;
}
