import {
  AREAS,
  type Area,
  type ExternalId,
  LEVELS,
  type Level,
  type Relation,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema, OmitType } from '@nestjs/swagger';
import { VersionDetailDto } from '../library/resources/version-detail.dto';
import { DayField, LocalizedField, NamedListField, WordField } from '../platform/http/fields';
import { LocalizedTextDto } from '../platform/http/localized-text.dto';
import { type DraftContent, PREPARING_STAGES, type Stage, STAGES } from './draft';

const CRITERION = { pattern: '^KS-\\d{4,}$', example: 'KS-1042' };
const INSTANT = { type: String, format: 'date-time', example: '2026-11-25T09:30:00.000Z' };

@ApiSchema({ name: 'ExternalIdOfCriterion' })
export class ExternalIdDto implements ExternalId {
  @ApiProperty({ example: 'UHM-KravID', maxLength: 60 })
  readonly scheme!: string;

  @ApiProperty({ example: '10235:2', maxLength: 60 })
  readonly id!: string;
}

/** What stays the same through all versions. */
@ApiSchema({ name: 'CriterionFrame' })
export class CriterionFrameDto {
  @ApiProperty({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80, example: 'gris-hel-svans' })
  readonly slug!: string;

  @WordField(AREAS, 'Area')
  readonly area!: Area;

  @ApiProperty({
    description: 'Slug of the question that it answers.',
    example: 'pig-tail-docking',
  })
  readonly question!: string;

  @NamedListField('Relation')
  readonly relations!: readonly Relation[];

  @ApiProperty({ type: [ExternalIdDto] })
  readonly externalIds!: readonly ExternalIdDto[];
}

@ApiSchema({
  name: 'VersionContent',
  description: 'A version as it must be to be decided: whole, in both languages.',
})
export class VersionContentDto extends OmitType(VersionDetailDto, [
  'version',
  'state',
  'decision',
  'goals',
  'contentHash',
]) {
  @ApiProperty({ type: [String], description: 'Ids of goals.', example: ['agenda2030-2.4'] })
  readonly goals!: readonly string[];
}

const CONTENT = {
  type: 'object' as const,
  additionalProperties: true,
  description:
    'As VersionContent, but anything may be missing or empty until the draft is to be decided.',
};

@ApiSchema({ name: 'BeginDraft' })
export class BeginDraftDto {
  @ApiProperty({
    ...CRITERION,
    required: false,
    description: 'The criterion to write the next version of. Give this or `frame`.',
  })
  readonly criterion?: string;

  @ApiProperty({
    type: CriterionFrameDto,
    required: false,
    description: 'A new criterion; its number is given by the answer.',
  })
  readonly frame?: CriterionFrameDto;
}

@ApiSchema({ name: 'SaveDraft' })
export class SaveDraftDto {
  @ApiProperty(CONTENT)
  readonly content!: DraftContent;

  @ApiProperty({
    type: CriterionFrameDto,
    required: false,
    description: 'Of a new criterion only.',
  })
  readonly frame?: CriterionFrameDto;
}

@ApiSchema({ name: 'MoveDraft' })
export class MoveDraftDto {
  @WordField(PREPARING_STAGES, 'PreparingStage')
  readonly stage!: (typeof PREPARING_STAGES)[number];

  @DayField('2027-07-01', { nullable: true, description: 'When the version is planned to begin.' })
  readonly plannedOn!: string | null;

  @LocalizedField(
    { sv: 'Väntar på EFSA:s yttrande.', en: 'Waits for the opinion of EFSA.' },
    { nullable: true, required: false, description: 'For everybody to read on the board.' },
  )
  readonly note?: LocalizedTextDto | null;
}

@ApiSchema({ name: 'DraftFinding', description: 'What the content check says of a draft.' })
export class DraftFindingDto {
  @ApiProperty({ enum: ['error', 'warning', 'information'] })
  readonly severity!: string;

  @ApiProperty({ description: 'The check; stable.', example: 'C-languages-agree' })
  readonly check!: string;

  @ApiProperty({ description: 'JSON pointer into the content.', example: '/texts/en/requirement' })
  readonly pointer!: string;

  @LocalizedField({
    sv: 'Talet 50 finns bara på svenska.',
    en: 'The figure 50 is in Swedish only.',
  })
  readonly message!: LocalizedTextDto;

  @LocalizedField(
    { sv: 'Skriv talet på båda språken.', en: 'Write it in both languages.' },
    { nullable: true },
  )
  readonly fix!: LocalizedTextDto | null;
}

@ApiSchema({ name: 'DraftSummary' })
export class DraftSummaryDto {
  @ApiProperty(CRITERION)
  readonly criterion!: string;

  @ApiProperty({ type: 'integer', example: 4 })
  readonly version!: number;

  @ApiProperty({ description: 'No version of the criterion is in the library yet.' })
  readonly isNew!: boolean;

  @ApiProperty({ description: 'As far as it is written.', example: { sv: 'Hela svansar' } })
  readonly title!: Partial<Record<'sv' | 'en', string>>;

  @WordField(LEVELS, 'Level', { nullable: true })
  readonly level!: Level | null;

  @WordField(STAGES, 'DraftStage')
  readonly stage!: Stage;

  @DayField('2027-07-01', { nullable: true })
  readonly plannedOn!: string | null;

  @ApiProperty({ type: 'integer', example: 7 })
  readonly revision!: number;

  @ApiProperty(INSTANT)
  readonly updatedAt!: string;

  @ApiProperty({
    type: [String],
    description: 'Everybody who wrote in it, by name.',
    example: ['Eva Ek'],
  })
  readonly authors!: readonly string[];
}

@ApiSchema({ name: 'DraftDecision' })
export class DraftDecisionDto {
  @ApiProperty({ enum: ['consultation', 'returned', 'approved', 'withdrawn', 'declined'] })
  readonly kind!: string;

  @ApiProperty({ example: 'Remissen gav inga invändningar.' })
  readonly reason!: string;

  @ApiProperty({ example: 'Rut Rask' })
  readonly by!: string;

  @ApiProperty(INSTANT)
  readonly at!: string;
}

@ApiSchema({ name: 'Draft' })
export class DraftDto extends DraftSummaryDto {
  @ApiProperty({ type: CriterionFrameDto })
  readonly frame!: CriterionFrameDto;

  @ApiProperty(CONTENT)
  readonly content!: DraftContent;

  @ApiProperty({ type: [DraftFindingDto] })
  readonly findings!: readonly DraftFindingDto[];

  @ApiProperty({ type: [DraftDecisionDto] })
  readonly decisions!: readonly DraftDecisionDto[];

  @ApiProperty({ description: 'Whether the asker wrote in it, and so may not approve it.' })
  readonly mine!: boolean;
}
