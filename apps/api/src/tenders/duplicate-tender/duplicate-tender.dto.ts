import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'DuplicateTender' })
export class DuplicateTenderDto {
  @ApiProperty({
    required: false,
    maxLength: 300,
    description: 'What the copy is called. Absent: as the one it was made from.',
    example: 'Livsmedel 2028',
  })
  readonly title?: string;

  @ApiProperty({
    required: false,
    description: 'The copy is kept to be duplicated: last year’s tender.',
    example: false,
  })
  readonly asTemplate?: boolean;

  @ApiProperty({
    required: false,
    format: 'uuid',
    description:
      'The organisation that shall own the copy; one may write there. Absent: who owns the one it was made from.',
    example: '0198f0c5-7d3e-7c1e-9b7a-3f1d2a5b6c7d',
  })
  readonly organisation?: string;
}
