import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { InstantField } from '../identity-fields';

const ANY_OBJECT = { type: 'object' as const, additionalProperties: true, selfRequired: true };

@ApiSchema({ name: 'KeptRows' })
export class KeptRowsDto {
  @ApiProperty({
    description: 'What is kept, by its table in the database.',
    example: 'membership',
  })
  readonly table!: string;

  @ApiProperty({ description: 'The column that points at the account.', example: 'account_id' })
  readonly by!: string;

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  readonly rows!: readonly object[];
}

@ApiSchema({
  name: 'MyData',
  description: 'Everything that is kept of a person (GDPR, articles 15 and 20).',
})
export class MyDataDto {
  @InstantField()
  readonly exportedAt!: string;

  @ApiProperty({
    ...ANY_OBJECT,
    example: { email: 'siv.oberg@exempelkoping.se', name: 'Siv Öberg' },
  })
  readonly account!: object;

  @ApiProperty({ type: [KeptRowsDto] })
  readonly kept!: readonly KeptRowsDto[];

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'What the person did, as it stands in the audit trails.',
  })
  readonly events!: readonly object[];
}
