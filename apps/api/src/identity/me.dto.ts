import {
  LANGUAGES,
  type Language,
  ORGANISATION_KINDS,
  type OrganisationKind,
  type Permission,
  PERMISSIONS,
  type Role,
  ROLES,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import { WordField, WordListField } from '../platform/http/fields';
import { EmailField, NameField, UuidField } from './identity-fields';

@ApiSchema({ name: 'MyAccount' })
export class MyAccountDto {
  @UuidField()
  readonly id!: string;

  @EmailField()
  readonly email!: string;

  @NameField()
  readonly name!: string;

  @WordField(LANGUAGES, 'Language', { example: 'sv' })
  readonly language!: Language;

  @ApiProperty({ description: 'A link sent to the address was followed.', example: true })
  readonly emailVerified!: boolean;

  @ApiProperty({ description: 'False when only single sign-on is used.', example: true })
  readonly hasPassword!: boolean;

  @ApiProperty({ description: 'A code is asked for at sign-in by password.', example: false })
  readonly twoStep!: boolean;

  @ApiProperty({ description: 'Linked to single sign-on.', example: false })
  readonly singleSignOn!: boolean;
}

@ApiSchema({ name: 'OrganisationName' })
export class OrganisationNameDto {
  @UuidField()
  readonly id!: string;

  @ApiProperty({ example: 'Exempelköpings kommun' })
  readonly name!: string;

  @WordField(ORGANISATION_KINDS, 'OrganisationKind', { example: 'buyer' })
  readonly kind!: OrganisationKind;
}

@ApiSchema({ name: 'MyMembership' })
export class MyMembershipDto {
  @ApiProperty({ type: OrganisationNameDto })
  readonly organisation!: OrganisationNameDto;

  @WordField(ROLES, 'Role', { example: 'procurer' })
  readonly role!: Role;

  @WordListField(PERMISSIONS, 'Permission', { description: 'What the role allows there.' })
  readonly permissions!: readonly Permission[];
}

@ApiSchema({ name: 'Me' })
export class MeDto {
  @ApiProperty({ type: MyAccountDto })
  readonly account!: MyAccountDto;

  @ApiProperty({ type: [MyMembershipDto] })
  readonly memberships!: readonly MyMembershipDto[];
}

@ApiSchema({ name: 'OpenSession' })
export class OpenSessionDto {
  @ApiProperty({
    allOf: [{ $ref: getSchemaPath(MeDto) }],
    nullable: true,
    description: 'Null when nobody is signed in.',
  })
  readonly me!: MeDto | null;
}
