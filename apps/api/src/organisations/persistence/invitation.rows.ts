import type { Role } from '@kravsmed/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('invitation')
export class InvitationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  /** In lower case. */
  @Column('text') email!: string;
  @Column('text') role!: Role;
  @Column('uuid', { name: 'invited_by' }) invitedBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
