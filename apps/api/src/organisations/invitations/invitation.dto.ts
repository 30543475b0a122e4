import {
  type Language,
  LANGUAGES,
  ORGANISATION_KINDS,
  type OrganisationKind,
  type Role,
  ROLES,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { EmailField, InstantField, TokenField, UuidField } from '../../identity/identity-fields';
import { WordField } from '../../platform/http/fields';

@ApiSchema({ name: 'Invite' })
export class InviteDto {
  @EmailField()
  readonly email!: string;

  @WordField(ROLES, 'Role', {
    example: 'procurer',
    description: 'One that the kind of organisation knows.',
  })
  readonly role!: Role;

  @WordField(LANGUAGES, 'Language', {
    example: 'sv',
    required: false,
    description: 'Of the letter; the inviter’s own when absent.',
  })
  readonly language?: Language;
}

@ApiSchema({ name: 'InvitationToken' })
export class InvitationTokenDto {
  @TokenField()
  readonly token!: string;
}

@ApiSchema({ name: 'Invitation' })
export class InvitationDto {
  @UuidField()
  readonly id!: string;

  @ApiProperty({ example: 'siv.oberg@exempelkoping.se' })
  readonly email!: string;

  @WordField(ROLES, 'Role', { example: 'procurer' })
  readonly role!: Role;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Bo Ek',
    description: 'Who sent it; null when they have left the service.',
  })
  readonly invitedBy!: string | null;

  @InstantField()
  readonly createdAt!: string;

  @InstantField()
  readonly expiresAt!: string;

  @ApiProperty({ example: false })
  readonly expired!: boolean;
}

@ApiSchema({
  name: 'SeenInvitation',
  description: 'What whoever holds the link may know before they answer.',
})
export class SeenInvitationDto {
  @ApiProperty({ example: 'Exempelköpings kommun' })
  readonly organisation!: string;

  @WordField(ORGANISATION_KINDS, 'OrganisationKind', { example: 'buyer' })
  readonly kind!: OrganisationKind;

  @WordField(ROLES, 'Role', { example: 'procurer' })
  readonly role!: Role;

  @ApiProperty({ type: String, nullable: true, example: 'Bo Ek' })
  readonly invitedBy!: string | null;

  @ApiProperty({
    example: 'siv.oberg@exempelkoping.se',
    description: 'The address that the invitation was sent to: only its account can accept.',
  })
  readonly email!: string;

  @ApiProperty({ description: 'Whether the address has an account already.', example: false })
  readonly hasAccount!: boolean;

  @InstantField()
  readonly expiresAt!: string;
}

@ApiSchema({ name: 'Joined' })
export class JoinedDto {
  @UuidField()
  readonly organisationId!: string;

  @WordField(ROLES, 'Role', { example: 'procurer' })
  readonly role!: Role;
}
