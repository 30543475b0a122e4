import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DayField } from '../../platform/http/fields';
import { SelectionDto } from '../selection.dto';

@ApiSchema({
  name: 'RedlineRequest',
  description: 'Two selections: as it was, and as it became.',
})
export class RedlineRequestDto {
  @ApiProperty({ type: SelectionDto })
  readonly before!: SelectionDto;

  @ApiProperty({ type: SelectionDto })
  readonly after!: SelectionDto;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 200,
    example: 'Lunds kommun',
    description: 'Whose the changes are: the buyer named in `after` when left out, else Kravsmed.',
  })
  readonly author?: string;

  @DayField('2027-01-15', {
    required: false,
    description:
      'The day that the changes bear: the publication date of `after` when left out. Never the day of the request, so that the same request gives the same bytes.',
  })
  readonly date?: string;
}
