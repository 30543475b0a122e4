import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DraftSelectionDto } from '../draft-selection.dto';

@Entity('tender_document')
export class TenderDocumentRow {
  @PrimaryColumn('uuid') id!: string;
  /** Who holds the secret may open it; null when an organisation owns it. */
  @Column('bytea', { name: 'secret_hash', nullable: true }) secretHash!: Buffer | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('text') title!: string;
  @Column('integer') revision!: number;
  @Column('jsonb') selection!: DraftSelectionDto;
  @Column('jsonb', { nullable: true }) ui!: object | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  /** Who saved last; null when nobody was signed in. */
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy!: string | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
  @Column('boolean', { name: 'is_template' }) isTemplate!: boolean;
}

@Entity('tender_revision')
export class TenderRevisionRow {
  @PrimaryColumn('uuid', { name: 'tender_id' }) tenderId!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('text') title!: string;
  @Column('jsonb') selection!: DraftSelectionDto;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy!: string | null;
}

@Entity('tender_export')
export class TenderExportRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'tender_id' }) tenderId!: string;
  @Column('integer') revision!: number;
  @Column('text') format!: string;
  @Column('text') sha256!: string;
  @Column('integer') bytes!: number;
  @Column('timestamptz', { name: 'exported_at' }) exportedAt!: Date;
  @Column('uuid', { name: 'exported_by', nullable: true }) exportedBy!: string | null;
}
