import type { CriterionVersion, Language, LocalizedText } from '@kravsmed/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CriterionFrame, DraftContent, Stage } from '../draft';

@Entity('desk_draft')
export class DeskDraftRow {
  @PrimaryColumn('text', { name: 'criterion_id' }) criterionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') criterion!: CriterionFrame;
  @Column('boolean', { name: 'is_new' }) isNew!: boolean;
  @Column('jsonb') content!: DraftContent;
  @Column('integer') revision!: number;
  @Column('text') stage!: Stage;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('uuid', { name: 'updated_by' }) updatedBy!: string;
}

@Entity('desk_author')
export class DeskAuthorRow {
  @PrimaryColumn('text', { name: 'criterion_id' }) criterionId!: string;
  @PrimaryColumn('integer') version!: number;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
}

@Entity('desk_plan')
export class DeskPlanRow {
  @PrimaryColumn('text', { name: 'criterion_id' }) criterionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') title!: Partial<Record<Language, string>>;
  @Column('text', { nullable: true }) level!: CriterionVersion['level'] | null;
  @Column('text', { name: 'product_groups', array: true }) productGroups!: string[];
  @Column('text') stage!: Stage;
  @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: string | null;
  @Column('jsonb', { nullable: true }) note!: LocalizedText | null;
}

@Entity('desk_comment')
export class DeskCommentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('integer') version!: number;
  @Column('text') place!: string;
  @Column('text') text!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('uuid', { name: 'resolved_by', nullable: true }) resolvedBy!: string | null;
  @Column('timestamptz', { name: 'resolved_at', nullable: true }) resolvedAt!: Date | null;
}

export const DECISION_KINDS = [
  'consultation',
  'returned',
  'approved',
  'withdrawn',
  'declined',
] as const;

@Entity('desk_decision')
export class DeskDecisionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('integer') version!: number;
  @Column('text') kind!: (typeof DECISION_KINDS)[number];
  @Column('text') reason!: string;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
}

@Entity('desk_withdrawal')
export class DeskWithdrawalRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('integer') version!: number;
  @Column('date', { name: 'withdrawn_from' }) withdrawnFrom!: string;
  @Column('jsonb') reason!: LocalizedText;
  @Column('text', { nullable: true }) successor!: string | null;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('boolean', { nullable: true }) accepted!: boolean | null;
}
