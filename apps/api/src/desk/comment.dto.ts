import { ApiProperty, ApiSchema } from '@nestjs/swagger';

const PLACE = {
  maxLength: 200,
  pattern: '^(/[^\\s]*)?$',
  description: 'JSON pointer into the content, with the number of the paragraph last.',
  example: '/texts/sv/requirement/0',
};
const TEXT = { minLength: 1, maxLength: 4000, example: 'Menar vi slaktvikt eller levande vikt?' };

@ApiSchema({ name: 'WriteDraftComment' })
export class WriteDraftCommentDto {
  @ApiProperty(PLACE)
  readonly place!: string;

  @ApiProperty(TEXT)
  readonly text!: string;
}

@ApiSchema({ name: 'SettleDraftComment' })
export class SettleDraftCommentDto {
  @ApiProperty({ description: 'True when it is dealt with; false opens it again.' })
  readonly resolved!: boolean;
}

@ApiSchema({ name: 'DraftComment' })
export class DraftCommentDto extends WriteDraftCommentDto {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: 'Eva Ek' })
  readonly by!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who found it dealt with.' })
  readonly resolvedBy!: string | null;
}
