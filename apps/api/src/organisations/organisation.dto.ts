import {
  ORGANISATION_KINDS,
  type OrganisationKind,
  type Permission,
  PERMISSIONS,
  permissionsOf,
  type Role,
  ROLES,
} from '@kravsmed/domain';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { InstantField, UuidField } from '../identity/identity-fields';
import { WordField, WordListField } from '../platform/http/fields';
import type { OrganisationRow } from './persistence/organisation.rows';

export const OrganisationNameField = (
  options: { readonly required?: boolean; readonly description?: string } = {},
): PropertyDecorator =>
  ApiProperty({
    minLength: 1,
    maxLength: 200,
    pattern: '\\S',
    example: 'Exempelköpings kommun',
    ...options,
  });

export const RetentionField = (options: { readonly required?: boolean } = {}): PropertyDecorator =>
  ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: 240,
    nullable: true,
    example: 24,
    description:
      'For how many months archived tender documents are kept; then they are deleted. For ever when null.',
    ...options,
  });

@ApiSchema({ name: 'Organisation', description: 'As a member sees it.' })
export class OrganisationDto {
  @UuidField()
  readonly id!: string;

  @ApiProperty({ example: 'Exempelköpings kommun' })
  readonly name!: string;

  @WordField(ORGANISATION_KINDS, 'OrganisationKind', { example: 'buyer' })
  readonly kind!: OrganisationKind;

  @WordField(ROLES, 'Role', { example: 'owner', description: 'One’s own.' })
  readonly role!: Role;

  @WordListField(PERMISSIONS, 'Permission', { description: 'What the role allows there.' })
  readonly permissions!: readonly Permission[];

  @RetentionField()
  readonly retentionMonths!: number | null;

  @InstantField()
  readonly createdAt!: string;
}

export const toOrganisation = (row: OrganisationRow, role: Role): OrganisationDto => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  role,
  permissions: permissionsOf(row.kind, role),
  retentionMonths: row.retentionMonths,
  createdAt: row.createdAt.toISOString(),
});

/** One form for what looks the same: no stray spaces, å as one letter. */
export const plainName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ');
