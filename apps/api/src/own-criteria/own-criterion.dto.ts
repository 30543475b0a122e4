import { AREAS, type Area, type Decision, type Level, LEVELS } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DraftFindingDto, VersionContentDto } from '../desk/draft.dto';
import { LocalizedField, NamedField, WordField } from '../platform/http/fields';
import { LocalizedTextDto } from '../platform/http/localized-text.dto';
import { PersonDto } from '../tenders/tender-people.dto';

export const LOCAL_ID = { pattern: '^LK-\\d{4,}$', example: 'LK-1001' };
const INSTANT = { type: String, format: 'date-time', example: '2026-11-25T09:30:00.000Z' };
const HASH = {
  description: 'SHA-256 of the words; the ETag of a draft.',
  example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

@ApiSchema({ name: 'LibraryVersion', description: 'A version of one of the library’s criteria.' })
export class LibraryVersionDto {
  @ApiProperty({ pattern: '^KS-\\d{4,}$', example: 'KS-1042' })
  readonly criterion!: string;

  @ApiProperty({ type: 'integer', minimum: 1, example: 3 })
  readonly version!: number;
}

@ApiSchema({ name: 'OwnCriterionSummary' })
export class OwnCriterionSummaryDto {
  @ApiProperty(LOCAL_ID)
  readonly id!: string;

  @WordField(AREAS, 'Area')
  readonly area!: Area;

  @ApiProperty({
    description: 'The slug of one of the library’s questions, or a name of one’s own.',
    example: 'pig-tail-docking',
  })
  readonly question!: string;

  @LocalizedField({ sv: 'Grisar med hela svansar', en: 'Pigs with intact tails' })
  readonly title!: LocalizedTextDto;

  @WordField(LEVELS, 'Level')
  readonly level!: Level;

  @ApiProperty({ type: [String], example: ['pork'] })
  readonly productGroups!: readonly string[];

  @ApiProperty({ type: 'integer', description: 'The newest version.', example: 2 })
  readonly version!: number;

  @ApiProperty({ enum: ['draft', 'approved', 'withdrawn'], description: 'Of the newest version.' })
  readonly status!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The version that applies today.',
    example: 1,
  })
  readonly inForce!: number | null;

  @ApiProperty({
    type: LibraryVersionDto,
    nullable: true,
    description: 'What it was made from; null when written from scratch.',
  })
  readonly forkedFrom!: LibraryVersionDto | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The library’s version that the newest words were last merged with.',
    example: 3,
  })
  readonly baseVersion!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The library’s version that applies today.',
    example: 4,
  })
  readonly libraryVersion!: number | null;

  @ApiProperty({
    description: 'The library has moved on since: fetch `merge`.',
    example: true,
  })
  readonly needsMerge!: boolean;

  @ApiProperty(INSTANT)
  readonly savedAt!: string;
}

@ApiSchema({ name: 'OwnCriterionVersion' })
export class OwnCriterionVersionDto {
  @ApiProperty({ type: 'integer', example: 1 })
  readonly version!: number;

  @NamedField('Decision')
  readonly decision!: Decision;

  @ApiProperty({ type: VersionContentDto })
  readonly content!: VersionContentDto;

  @ApiProperty(HASH)
  readonly contentHash!: string;

  @ApiProperty({ type: 'integer', nullable: true, example: 3 })
  readonly baseVersion!: number | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  readonly writtenBy!: PersonDto | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  readonly approvedBy!: PersonDto | null;

  @ApiProperty(INSTANT)
  readonly savedAt!: string;
}

@ApiSchema({
  name: 'OwnCriterion',
  description: 'A criterion of the organisation’s own, with all versions.',
})
export class OwnCriterionDto extends OwnCriterionSummaryDto {
  @ApiProperty({ type: [OwnCriterionVersionDto], description: 'In rising order.' })
  readonly versions!: readonly OwnCriterionVersionDto[];

  @ApiProperty({
    type: [DraftFindingDto],
    description: 'What the content check says of the newest version: advice, it stops nothing.',
  })
  readonly findings!: readonly DraftFindingDto[];
}

@ApiSchema({ name: 'BeginOwnCriterion' })
export class BeginOwnCriterionDto {
  @ApiProperty({
    type: LibraryVersionDto,
    required: false,
    description: 'Begin with the words of this version. Give this, or all of the others.',
  })
  readonly forkOf?: LibraryVersionDto;

  @WordField(AREAS, 'Area', { required: false })
  readonly area?: Area;

  @ApiProperty({ required: false, minLength: 1, maxLength: 200, example: 'pig-tail-docking' })
  readonly question?: string;

  @ApiProperty({ type: VersionContentDto, required: false })
  readonly content?: VersionContentDto;
}

@ApiSchema({ name: 'SaveOwnDraft' })
export class SaveOwnDraftDto {
  @ApiProperty({ type: VersionContentDto })
  readonly content!: VersionContentDto;
}
