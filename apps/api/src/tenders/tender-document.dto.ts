import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DraftSelectionDto } from './draft-selection.dto';
import { OwnerDto, PersonDto } from './tender-people.dto';

const UUID = { type: String, format: 'uuid', example: '0198f0c5-7d3e-7c1e-9b7a-3f1d2a5b6c7d' };
const INSTANT = { type: String, format: 'date-time', example: '2026-11-24T09:30:00.000Z' };
const HELD_UI = {
  type: 'object' as const,
  additionalProperties: true,
  selfRequired: false,
  description: 'Where the wizard stood; kept as it is, 16 kB at most.',
};

@ApiSchema({ name: 'CreateTender' })
export class CreateTenderDto {
  @ApiProperty({ maxLength: 300, example: 'Livsmedel 2027' })
  readonly title!: string;

  @ApiProperty({ type: DraftSelectionDto })
  readonly selection!: DraftSelectionDto;

  @ApiProperty(HELD_UI)
  readonly ui?: Record<string, unknown>;

  @ApiProperty({
    ...UUID,
    required: false,
    description:
      'The organisation that shall own it; one may write there. Then there is no secret. Absent: nobody owns it, and its secret opens it.',
  })
  readonly organisation?: string;
}

@ApiSchema({ name: 'SaveTender' })
export class SaveTenderDto {
  @ApiProperty({ maxLength: 300, example: 'Livsmedel 2027' })
  readonly title!: string;

  @ApiProperty({ type: DraftSelectionDto })
  readonly selection!: DraftSelectionDto;

  @ApiProperty(HELD_UI)
  readonly ui?: Record<string, unknown>;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 500,
    description: 'What was done, for the history.',
    example: 'Viktade om tilldelningskriterierna',
  })
  readonly note?: string | null;
}

@ApiSchema({ name: 'TenderSummary' })
export class TenderSummaryDto {
  @ApiProperty(UUID)
  readonly id!: string;

  @ApiProperty({ example: 'Livsmedel 2027' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', example: 4 })
  readonly revision!: number;

  @ApiProperty(INSTANT)
  readonly createdAt!: string;

  @ApiProperty(INSTANT)
  readonly updatedAt!: string;

  @ApiProperty({
    type: PersonDto,
    nullable: true,
    description: 'Who saved it; null when nobody was signed in.',
  })
  readonly savedBy!: PersonDto | null;

  @ApiProperty({
    type: OwnerDto,
    nullable: true,
    description: 'Null when nobody owns it: then its secret opens it.',
  })
  readonly organisation!: OwnerDto | null;

  @ApiProperty({
    ...INSTANT,
    nullable: true,
    example: null,
    description: 'Since when it is archived. Nothing can be saved in it until it is taken back.',
  })
  readonly archivedAt!: string | null;

  @ApiProperty({ example: false, description: 'Kept to be duplicated: last year’s tender.' })
  readonly isTemplate!: boolean;
}

@ApiSchema({ name: 'TenderDocument', description: 'A selection that someone owns.' })
export class TenderDocumentDto extends TenderSummaryDto {
  @ApiProperty({ type: DraftSelectionDto })
  readonly selection!: DraftSelectionDto;

  @ApiProperty(HELD_UI)
  readonly ui?: Record<string, unknown>;
}

@ApiSchema({ name: 'CreatedTender' })
export class CreatedTenderDto extends TenderDocumentDto {
  @ApiProperty({
    required: false,
    description:
      'Opens the document. Told once; send it as X-Tender-Secret. Absent when an organisation owns it.',
    example: 'kxP3…',
  })
  readonly secret?: string;
}

@ApiSchema({ name: 'TenderRevisionSummary' })
export class TenderRevisionSummaryDto {
  @ApiProperty({ type: 'integer', example: 3 })
  readonly revision!: number;

  @ApiProperty(INSTANT)
  readonly savedAt!: string;

  @ApiProperty({ example: 'Livsmedel 2027' })
  readonly title!: string;

  @ApiProperty({ type: String, nullable: true, example: null })
  readonly note!: string | null;

  @ApiProperty({
    type: PersonDto,
    nullable: true,
    description: 'Who saved it; null when nobody was signed in.',
  })
  readonly savedBy!: PersonDto | null;
}

@ApiSchema({ name: 'TenderRevision' })
export class TenderRevisionDto extends TenderRevisionSummaryDto {
  @ApiProperty({ type: DraftSelectionDto })
  readonly selection!: DraftSelectionDto;
}

export const EXPORT_FORMATS = ['docx', 'pdf', 'xlsx', 'html', 'json'] as const;

@ApiSchema({ name: 'TenderExport' })
export class TenderExportDto {
  @ApiProperty(UUID)
  readonly id!: string;

  @ApiProperty({ enum: EXPORT_FORMATS })
  readonly format!: string;

  @ApiProperty({ type: 'integer', example: 4 })
  readonly revision!: number;

  @ApiProperty({ description: 'Of the file’s bytes, in hexadecimal.', example: '9f86d081…' })
  readonly sha256!: string;

  @ApiProperty({ type: 'integer', example: 18234 })
  readonly bytes!: number;

  @ApiProperty(INSTANT)
  readonly exportedAt!: string;

  @ApiProperty({
    type: PersonDto,
    nullable: true,
    description: 'Who did it; null when nobody was signed in.',
  })
  readonly exportedBy!: PersonDto | null;
}
