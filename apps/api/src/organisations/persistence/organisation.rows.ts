import type { OrganisationKind, Role } from '@kravsmed/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('text') name!: string;
  /** How long what is archived is kept; for ever when null. */
  @Column('integer', { name: 'retention_months', nullable: true }) retentionMonths!: number | null;
  @Column('uuid', { name: 'founded_by', nullable: true }) foundedBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('membership')
export class MembershipRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') role!: Role;
  @Column('timestamptz') since!: Date;
}
