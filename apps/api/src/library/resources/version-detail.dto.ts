import {
  LEVELS,
  USES,
  type CriterionVersion,
  type Decision,
  type Level,
  type ParameterDeclaration,
  type Use,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  DayField,
  LocalizedField,
  NamedField,
  NamedListField,
  WordField,
  WordListField,
} from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';
import {
  ChangeNoteDto,
  GoalDto,
  GoodExampleDto,
  LawBaselineDto,
  LegalReferenceDto,
  LocalizedCriterionTextsDto,
  SourceDto,
} from './criterion-parts.dto';
import { AMOUNTS, STATES, type State } from './criterion-summary.dto';

const HASH = { description: 'SHA-256 of the canonical JSON of its content.', example: 'b94d27b9…' };

@ApiSchema({ name: 'VersionEntry', description: 'A line of a criterion’s history.' })
export class VersionEntryDto {
  @ApiProperty({ type: 'integer', example: 2 })
  readonly version!: number;

  @WordField(STATES, 'State')
  readonly state!: State;

  @WordField(LEVELS, 'Level')
  readonly level!: Level;

  @WordListField(USES, 'Use')
  readonly uses!: readonly Use[];

  @LocalizedField()
  readonly title!: LocalizedTextDto;

  @DayField('2026-01-01', { nullable: true })
  readonly effectiveFrom!: string | null;

  @DayField('2026-04-01', { nullable: true })
  readonly usableFrom!: string | null;

  @DayField('2025-12-01', { nullable: true })
  readonly approvedOn!: string | null;

  @DayField(null, { nullable: true })
  readonly withdrawnFrom!: string | null;

  @DayField(null, { nullable: true })
  readonly consultationEndsOn!: string | null;

  @ApiProperty({ type: ChangeNoteDto })
  readonly change!: ChangeNoteDto;

  @ApiProperty(HASH)
  readonly contentHash!: string;
}

@ApiSchema({ name: 'VersionDetail', description: 'One version, whole.' })
export class VersionDetailDto {
  @ApiProperty({ type: 'integer', example: 2 })
  readonly version!: number;

  @WordField(STATES, 'State')
  readonly state!: State;

  @NamedField('Decision')
  readonly decision!: Decision;

  @WordField(LEVELS, 'Level')
  readonly level!: Level;

  @WordListField(USES, 'Use')
  readonly uses!: readonly Use[];

  @ApiProperty({ type: [String], example: ['pork'] })
  readonly productGroups!: readonly string[];

  @NamedListField('ParameterDeclaration')
  readonly parameters!: readonly ParameterDeclaration[];

  @ApiProperty({ type: LocalizedCriterionTextsDto })
  readonly texts!: LocalizedCriterionTextsDto;

  @ApiProperty({ type: [LegalReferenceDto] })
  readonly legalBasis!: readonly LegalReferenceDto[];

  @ApiProperty({ type: [GoalDto] })
  readonly goals!: readonly GoalDto[];

  @ApiProperty({ type: LawBaselineDto })
  readonly lawBaseline!: LawBaselineDto;

  @ApiProperty({ type: [GoodExampleDto] })
  readonly examples!: readonly GoodExampleDto[];

  @ApiProperty({ type: [SourceDto] })
  readonly sources!: readonly SourceDto[];

  @ApiProperty({ type: ChangeNoteDto })
  readonly change!: ChangeNoteDto;

  @WordField(AMOUNTS, 'Amount')
  readonly followUpEffort!: CriterionVersion['followUpEffort'];

  @WordField(AMOUNTS, 'Amount')
  readonly marketAvailability!: CriterionVersion['marketAvailability'];

  @ApiProperty(HASH)
  readonly contentHash!: string;
}
