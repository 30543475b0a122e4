import type { RoleStyles } from '@kravsmed/template';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('document_template')
export class DocumentTemplateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  /** Read only where it is asked for: it is large. */
  @Column('bytea', { select: false }) file!: Buffer;
  @Column('text') sha256!: string;
  @Column('jsonb') roles!: RoleStyles;
  @Column('integer') revision!: number;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}
