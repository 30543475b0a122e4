import type { Permission } from '@kravsmed/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By what somebody shows that they are who they say: beside passwords and sessions. */

export type LinkPurpose = 'reset-password' | 'verify-email' | 'change-email';

@Entity('one_time_link')
export class OneTimeLinkRow {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('text') purpose!: LinkPurpose;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** The address that the link was sent to. */
  @Column('text') email!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}

@Entity('account_identity')
export class AccountIdentityRow {
  /** SHA-256 of issuer and subject. */
  @PrimaryColumn('bytea', { name: 'key_hash' }) keyHash!: Buffer;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') issuer!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('oidc_attempt')
export class OidcAttemptRow {
  @PrimaryColumn('bytea', { name: 'state_hash' }) stateHash!: Buffer;
  @Column('text') nonce!: string;
  @Column('text', { name: 'code_verifier' }) codeVerifier!: string;
  @Column('text', { name: 'return_to' }) returnTo!: string;
  /** Whose account is to be linked; null when somebody signs in. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

@Entity('two_step')
export class TwoStepRow {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('bytea', { name: 'secret_sealed' }) secretSealed!: Buffer;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  /** The thirty seconds whose code was used last: none is taken twice. */
  @Column('bigint', { name: 'last_step', nullable: true }) lastStep!: string | null;
}

@Entity('recovery_code')
export class RecoveryCodeRow {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('bytea', { name: 'code_hash' }) codeHash!: Buffer;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}

@Entity('api_token')
export class ApiTokenRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') name!: string;
  @Column('text', { array: true }) scopes!: Permission[];
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('date', { name: 'last_used_on', nullable: true }) lastUsedOn!: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
