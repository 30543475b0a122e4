import type { AuditAction, AuditDetails } from '@kravsmed/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_chain')
export class AuditChainRow {
  /** An organisation's id, `library`, or `accounts`. */
  @PrimaryColumn('text') id!: string;
  @Column('integer') length!: number;
  @Column('text') head!: string;
}

@Entity('audit_entry')
export class AuditEntryRow {
  @PrimaryColumn('text', { name: 'chain_id' }) chainId!: string;
  @PrimaryColumn('integer') number!: number;
  /** As text: the hash covers it to the letter. */
  @Column('text') at!: string;
  @Column('uuid', { nullable: true }) actor!: string | null;
  @Column('text') action!: AuditAction;
  @Column('text') subject!: string;
  @Column('jsonb') details!: AuditDetails;
  @Column('text', { name: 'previous_hash' }) previousHash!: string;
  @Column('text') hash!: string;
}
