import type { FieldChoices, FieldMerge } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { VersionContentDto } from '../../desk/draft.dto';

@ApiSchema({ name: 'MergedField', description: 'A field that a side changed since the base.' })
export class MergedFieldDto {
  @ApiProperty({ example: 'texts.sv.requirement' })
  readonly path!: string;

  @ApiProperty({ enum: ['value', 'text', 'set'] })
  readonly kind!: FieldMerge['kind'];

  @ApiProperty({
    enum: ['ours', 'theirs', 'both', 'merged', 'conflict'],
    description: 'Whose it became; somebody must choose where it is `conflict`.',
  })
  readonly standing!: FieldMerge['standing'];
}

@ApiSchema({
  name: 'OwnCriterionMerge',
  description:
    'The three sides. `mergeCriterion` of the domain makes the word-by-word merge of them; `fields` tells what it finds.',
})
export class OwnCriterionMergeDto {
  @ApiProperty({ pattern: '^KS-\\d{4,}$', example: 'KS-1042' })
  readonly criterion!: string;

  @ApiProperty({
    type: 'integer',
    description: 'The library’s version last merged with.',
    example: 3,
  })
  readonly baseVersion!: number;

  @ApiProperty({ type: 'integer', description: 'The newest local version.', example: 1 })
  readonly oursVersion!: number;

  @ApiProperty({ type: 'integer', description: 'The library’s version to merge with.', example: 4 })
  readonly theirsVersion!: number;

  @ApiProperty({ description: 'Of ours: to be sent with the choices.', example: '9f86d081…' })
  readonly oursHash!: string;

  @ApiProperty({ type: VersionContentDto })
  readonly base!: VersionContentDto;

  @ApiProperty({ type: VersionContentDto })
  readonly ours!: VersionContentDto;

  @ApiProperty({ type: VersionContentDto })
  readonly theirs!: VersionContentDto;

  @ApiProperty({ type: [MergedFieldDto], description: 'In reading order.' })
  readonly fields!: readonly MergedFieldDto[];

  @ApiProperty({
    type: [String],
    description: 'Parameters that the merged texts name and nothing declares.',
    example: [],
  })
  readonly undeclared!: readonly string[];
}

@ApiSchema({ name: 'MergeOwnCriterion' })
export class MergeOwnCriterionDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The library’s version.', example: 4 })
  readonly to!: number;

  @ApiProperty({ description: '`oursHash` of the merge that was seen.', example: '9f86d081…' })
  readonly oursHash!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: {
      oneOf: [
        { type: 'string', enum: ['base', 'ours', 'theirs'] },
        {
          type: 'object',
          additionalProperties: {
            oneOf: [
              { type: 'string', maxLength: 10_000 },
              {
                type: 'object',
                required: ['text'],
                properties: { text: { type: 'string', maxLength: 10_000 } },
              },
            ],
          },
        },
      ],
    },
    description:
      'By the paths of fields: a side to take (`theirs`) or keep (`ours`), `{"text": …}` for words of one’s own, or for a text with conflicts one choice for each by its number.',
    example: { level: 'ours', 'texts.sv.requirement': { '0': 'theirs' } },
  })
  readonly choices!: FieldChoices;
}
