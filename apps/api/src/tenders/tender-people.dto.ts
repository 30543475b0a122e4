import { ApiProperty, ApiSchema } from '@nestjs/swagger';

const UUID = { type: String, format: 'uuid', example: '0198f0c5-7d3e-7c1e-9b7a-3f1d2a5b6c7d' };

@ApiSchema({ name: 'Owner', description: 'The organisation that owns it.' })
export class OwnerDto {
  @ApiProperty(UUID)
  readonly id!: string;

  @ApiProperty({ example: 'Lunds kommun' })
  readonly name!: string;
}

@ApiSchema({ name: 'Person', description: 'Who did it.' })
export class PersonDto {
  @ApiProperty(UUID)
  readonly id!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null for who has left the service and was erased.',
    example: 'Siv Andersson',
  })
  readonly name!: string | null;
}
