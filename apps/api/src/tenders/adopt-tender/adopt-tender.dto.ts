import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'AdoptTender' })
export class AdoptTenderDto {
  @ApiProperty({
    format: 'uuid',
    description: 'The organisation that shall own it from now on; one may write there.',
    example: '0198f0c5-7d3e-7c1e-9b7a-3f1d2a5b6c7d',
  })
  readonly organisation!: string;
}
