import type { LocalizedText } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';

export const OUTCOMES = ['added', 'changed', 'unchanged', 'refused'] as const;
export const ENTRY_KINDS = [
  'criterion',
  'version',
  'question',
  'productGroup',
  'goal',
  'package',
] as const;

@ApiSchema({ name: 'ImportCounts' })
export class ImportCountsDto {
  @ApiProperty({ type: 'integer', example: 12 }) readonly added!: number;
  @ApiProperty({ type: 'integer', example: 1 }) readonly changed!: number;
  @ApiProperty({ type: 'integer', example: 169 }) readonly unchanged!: number;
  @ApiProperty({ type: 'integer', example: 0 }) readonly refused!: number;
}

@ApiSchema({ name: 'ImportRun' })
export class ImportRunDto {
  @ApiProperty({ enum: ['same', 'removed', 'added'], enumName: 'ImportRunKind' })
  readonly kind!: 'same' | 'removed' | 'added';

  @ApiProperty({ example: 'Minst 50 procent' }) readonly text!: string;
}

@ApiSchema({ name: 'ImportChange' })
export class ImportChangeDto {
  @ApiProperty({ example: 'texts.sv.requirement' }) readonly field!: string;
  @ApiProperty({ type: LocalizedTextDto }) readonly name!: LocalizedText;

  @ApiProperty({ type: [ImportRunDto], description: 'Word by word, from what there is.' })
  readonly runs!: readonly ImportRunDto[];
}

@ApiSchema({ name: 'ImportFindings' })
export class ImportFindingsDto {
  @ApiProperty({ type: 'integer', description: 'To be mended before the draft can be decided.' })
  readonly errors!: number;

  @ApiProperty({ type: 'integer' }) readonly warnings!: number;
}

@ApiSchema({ name: 'ImportEntry' })
export class ImportEntryDto {
  @ApiProperty({ enum: ENTRY_KINDS, enumName: 'ImportKind' })
  readonly kind!: (typeof ENTRY_KINDS)[number];

  @ApiProperty({ example: 'KS-1042:4' }) readonly id!: string;
  @ApiProperty({ type: LocalizedTextDto }) readonly title!: LocalizedText;

  @ApiProperty({ enum: OUTCOMES, enumName: 'ImportOutcome' })
  readonly outcome!: (typeof OUTCOMES)[number];

  @ApiProperty({ type: LocalizedTextDto, description: 'What happens with it, and why.' })
  readonly words!: LocalizedText;

  @ApiProperty({ type: [ImportChangeDto] }) readonly changes!: readonly ImportChangeDto[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'For a refused change of a decided version: the version that it can come in as, by `decided=next`.',
  })
  readonly nextVersion!: number | null;

  @ApiProperty({
    type: ImportFindingsDto,
    nullable: true,
    description: 'What the content check says of a version that comes in.',
  })
  readonly findings!: ImportFindingsDto | null;
}

@ApiSchema({ name: 'LibraryImport' })
export class LibraryImportDto {
  @ApiProperty({ example: 'vara-krav.xlsx' }) readonly file!: string;

  @ApiProperty({ enum: ['zip', 'json', 'xlsx', 'csv'], enumName: 'LibraryFormat' })
  readonly format!: 'zip' | 'json' | 'xlsx' | 'csv';

  @ApiProperty({ description: 'Whether it was written; false after a dry run.' })
  readonly written!: boolean;

  @ApiProperty({ type: ImportCountsDto }) readonly counts!: ImportCountsDto;

  @ApiProperty({
    type: [ImportEntryDto],
    description: 'What is not unchanged: what is refused first. At most 500.',
  })
  readonly entries!: readonly ImportEntryDto[];

  @ApiProperty({ type: 'integer', description: 'Entries beyond those that are listed.' })
  readonly entriesLeft!: number;

  @ApiProperty({
    description:
      'Stands for the library and the drafts that the file was compared with. Sent with `dryRun=false`, it sees to it that what is written is what was shown.',
    example: 'Zr4D4qSgW0Uq',
  })
  readonly basis!: string;
}
