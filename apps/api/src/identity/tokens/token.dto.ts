import { type Permission, PERMISSIONS } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DayField, WordListField } from '../../platform/http/fields';
import { InstantField, UuidField } from '../identity-fields';

@ApiSchema({ name: 'MakeToken' })
export class MakeTokenDto {
  @ApiProperty({ minLength: 1, maxLength: 100, pattern: '\\S', example: 'Vårt upphandlingssystem' })
  readonly name!: string;

  @ApiProperty({
    format: 'uuid',
    description: 'The one organisation that it works in.',
    example: '0198f0c5-7d3e-7c1e-9b7a-3f1d2a5b6c7d',
  })
  readonly organisation!: string;

  @ApiProperty({
    enum: [...PERMISSIONS],
    enumName: 'Permission',
    isArray: true,
    minItems: 1,
    uniqueItems: true,
    description: 'What it may do at most; nothing that one’s role does not allow.',
    example: ['tender.read'],
  })
  readonly scopes!: readonly Permission[];

  @DayField('2027-06-30', { description: 'The last day that it works; within a year.' })
  readonly expiresOn!: string;
}

@ApiSchema({ name: 'Token' })
export class TokenDto {
  @UuidField()
  readonly id!: string;

  @ApiProperty({ example: 'Vårt upphandlingssystem' })
  readonly name!: string;

  @UuidField()
  readonly organisation!: string;

  @WordListField(PERMISSIONS, 'Permission')
  readonly scopes!: readonly Permission[];

  @InstantField()
  readonly createdAt!: string;

  @DayField('2027-06-30', { description: 'The last day that it works.' })
  readonly expiresOn!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    example: '2026-11-24',
    description: 'The day that it was used last; null when never.',
  })
  readonly lastUsedOn!: string | null;
}

@ApiSchema({ name: 'MadeToken' })
export class MadeTokenDto extends TokenDto {
  @ApiProperty({
    description: 'Told once. Send it as `Authorization: Bearer …`.',
    example: 'kravsmed_kxP3v0W2nq7Jm1dYb6oTt8uRzE4sLcGf9hAaVwXyQiM',
  })
  readonly token!: string;
}
