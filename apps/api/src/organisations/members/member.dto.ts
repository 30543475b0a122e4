import { type Role, ROLES } from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { InstantField, UuidField } from '../../identity/identity-fields';
import { WordField } from '../../platform/http/fields';

@ApiSchema({ name: 'Member' })
export class MemberDto {
  @UuidField()
  readonly accountId!: string;

  @ApiProperty({ example: 'Siv Öberg' })
  readonly name!: string;

  @ApiProperty({ example: 'siv.oberg@exempelkoping.se' })
  readonly email!: string;

  @WordField(ROLES, 'Role', { example: 'procurer' })
  readonly role!: Role;

  @InstantField()
  readonly since!: string;
}

@ApiSchema({ name: 'ChangeRole' })
export class ChangeRoleDto {
  @WordField(ROLES, 'Role', {
    example: 'procurer',
    description: 'One that the kind of organisation knows.',
  })
  readonly role!: Role;
}
