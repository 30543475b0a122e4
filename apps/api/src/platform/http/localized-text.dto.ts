import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'LocalizedText', description: 'The same text in every language we keep.' })
export class LocalizedTextDto {
  @ApiProperty({ example: 'Griskött' })
  readonly sv!: string;

  @ApiProperty({ example: 'Pork' })
  readonly en!: string;
}
