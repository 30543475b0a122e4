import { DRAFT_FIELDS, type DraftChange, type DraftField } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { LocalizedField, WordField } from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';

export const CHANGE_KINDS = ['added', 'removed', 'moved', 'changed'] as const;

@ApiSchema({ name: 'DraftSectionName' })
export class DraftSectionNameDto {
  @ApiProperty({ example: 'pork' })
  readonly productGroup!: string;

  @ApiProperty({ required: false, example: '1' })
  readonly lot?: string;
}

@ApiSchema({ name: 'DraftPlace', description: 'What in a draft a change is about.' })
export class DraftPlaceDto {
  @ApiProperty({
    description: 'The same place in every revision of a document.',
    example: 'sections/pork:1/items/KS-1042/weight',
  })
  readonly path!: string;

  @WordField(DRAFT_FIELDS, 'DraftField')
  readonly field!: DraftField;

  @ApiProperty({ type: DraftSectionNameDto, required: false })
  readonly section?: DraftSectionNameDto;

  @ApiProperty({ required: false, example: 'KS-1042' })
  readonly criterion?: string;

  @ApiProperty({ type: 'integer', required: false, example: 3 })
  readonly version?: number;

  @ApiProperty({ required: false, example: 'share' })
  readonly parameter?: string;
}

@ApiSchema({ name: 'DraftChange' })
export class DraftChangeDto {
  @ApiProperty({ enum: CHANGE_KINDS })
  readonly kind!: DraftChange['kind'];

  @ApiProperty({ type: DraftPlaceDto })
  readonly place!: DraftPlaceDto;

  @ApiProperty(anyValue('As it was.'))
  readonly from?: unknown;

  @ApiProperty(anyValue('As it became.'))
  readonly to?: unknown;

  @LocalizedField({
    sv: 'Version för Hela svansar (KS-1001) i Griskött: 2 (tidigare: 1).',
    en: 'Version of Intact tails (KS-1001) in Pork: 2 (before: 1).',
  })
  readonly words!: LocalizedTextDto;
}

function anyValue(description: string) {
  return {
    required: false,
    nullable: true,
    description: `${description} Absent where nothing was said.`,
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'boolean' },
      { type: 'array', items: {} },
      { type: 'object', additionalProperties: true },
    ],
  };
}
