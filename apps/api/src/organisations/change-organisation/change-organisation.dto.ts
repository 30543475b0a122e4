import { ApiSchema } from '@nestjs/swagger';
import { OrganisationNameField, RetentionField } from '../organisation.dto';

@ApiSchema({ name: 'ChangeOrganisation', description: 'What is left out stays as it is.' })
export class ChangeOrganisationDto {
  @OrganisationNameField({ required: false })
  readonly name?: string;

  @RetentionField({ required: false })
  readonly retentionMonths?: number | null;
}
