import { AREAS, type Area } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { WordField } from '../../platform/http/fields';
import { QuestionNameDto } from '../resources/criterion-parts.dto';
import { CriterionSummaryDto } from '../resources/criterion-summary.dto';

@ApiSchema({ name: 'Question' })
export class QuestionDto extends QuestionNameDto {
  @WordField(AREAS, 'Area')
  readonly area!: Area;
}

@ApiSchema({ name: 'QuestionLevels', description: 'The levels of one question, side by side.' })
export class QuestionLevelsDto {
  @ApiProperty({ type: QuestionDto })
  readonly question!: QuestionDto;

  @ApiProperty({ type: [String], example: ['pork'] })
  readonly productGroups!: readonly string[];

  @ApiProperty({ type: [CriterionSummaryDto], description: 'In rising order of level.' })
  readonly criteria!: readonly CriterionSummaryDto[];
}
