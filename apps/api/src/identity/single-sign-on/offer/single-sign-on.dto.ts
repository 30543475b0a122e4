import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'SingleSignOn' })
export class SingleSignOnDto {
  @ApiProperty({ example: true })
  readonly enabled!: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the button says after "Logga in med"; null when there is none.',
    example: 'Exempelköpings kommun',
  })
  readonly name!: string | null;
}
