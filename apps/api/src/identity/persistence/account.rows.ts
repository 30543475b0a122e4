import type { Language } from '@kravsmed/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('account')
export class AccountRow {
  @PrimaryColumn('uuid') id!: string;
  /** In lower case; null when the account is erased. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text') language!: Language;
  @Column('timestamptz', { name: 'email_verified_at', nullable: true })
  emailVerifiedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
}

@Entity('password')
export class PasswordRow {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') hash!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

@Entity('session')
export class SessionRow {
  /** For the list of one's sessions; opens nothing. */
  @Column('uuid') id!: string;
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  /** "Chrome, Windows": enough to know one's own again. */
  @Column('text') device!: string;
}
