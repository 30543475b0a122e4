import { ApiSchema } from '@nestjs/swagger';
import { OrganisationNameField } from '../organisation.dto';

@ApiSchema({ name: 'CloseOrganisation' })
export class CloseOrganisationDto {
  @OrganisationNameField({ description: 'The organisation’s name, to confirm.' })
  readonly name!: string;
}
