import type { Area, CriterionVersion } from '@kravsmed/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The library's version that a local criterion started from. */
export interface ForkOrigin {
  readonly criterion: string;
  readonly version: number;
}

/** All of a version but its number and the decision on it. */
export type OwnContent = Omit<CriterionVersion, 'version' | 'decision'>;

@Entity('local_criterion')
export class LocalCriterionRow {
  @PrimaryColumn('text') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') area!: Area;
  /** The slug of one of the library's questions, or a name of one's own. */
  @Column('text') question!: string;
  @Column('jsonb', { name: 'forked_from', nullable: true }) forkedFrom!: ForkOrigin | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('local_criterion_version')
export class LocalCriterionVersionRow {
  @PrimaryColumn('text', { name: 'criterion_id' }) criterionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') status!: 'draft' | 'approved' | 'withdrawn';
  @Column('jsonb') decision!: CriterionVersion['decision'];
  @Column('jsonb') content!: OwnContent;
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  /** The library's version that the words were last merged with. */
  @Column('integer', { name: 'base_version', nullable: true }) baseVersion!: number | null;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy!: string | null;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}
