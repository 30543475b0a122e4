import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { OrganisationNameField } from '../organisation.dto';

export const FOUNDED_KINDS = ['buyer', 'supplier'] as const;

@ApiSchema({ name: 'FoundOrganisation' })
export class FoundOrganisationDto {
  @OrganisationNameField()
  readonly name!: string;

  @ApiProperty({
    enum: FOUNDED_KINDS,
    example: 'buyer',
    description: 'The organisation that keeps the library is joined by invitation, never founded.',
  })
  readonly kind!: (typeof FOUNDED_KINDS)[number];
}
