import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { LocalizedField } from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';

export const SEVERITIES = ['error', 'warning', 'information'] as const;

@ApiSchema({ name: 'Finding', description: 'What a procurement rule says of a selection.' })
export class FindingDto {
  @ApiProperty({ example: 'R-lou-likvardigt' })
  readonly rule!: string;

  @ApiProperty({ enum: SEVERITIES })
  readonly severity!: (typeof SEVERITIES)[number];

  @LocalizedField()
  readonly message!: LocalizedTextDto;

  @LocalizedField({ sv: '9 kap. 5 § LOU', en: 'LOU ch. 9 s. 5' }, { nullable: true })
  readonly law!: LocalizedTextDto | null;

  @ApiProperty({ description: 'JSON pointer into the selection.', example: '/sections/0/items/1' })
  readonly pointer!: string;

  @LocalizedField(undefined, { nullable: true })
  readonly fix!: LocalizedTextDto | null;
}

@ApiSchema({ name: 'CheckSummary' })
export class CheckSummaryDto {
  @ApiProperty({ type: 'integer', example: 0 })
  readonly error!: number;

  @ApiProperty({ type: 'integer', example: 1 })
  readonly warning!: number;

  @ApiProperty({ type: 'integer', example: 2 })
  readonly information!: number;

  @ApiProperty({ description: 'Hours a year to follow up one contract.', example: 24 })
  readonly followUpHours!: number;
}

@ApiSchema({ name: 'Check' })
export class CheckDto {
  @ApiProperty({ type: [FindingDto] })
  readonly findings!: readonly FindingDto[];

  @ApiProperty({ type: CheckSummaryDto })
  readonly summary!: CheckSummaryDto;
}
