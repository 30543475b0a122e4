import type { SearchWords } from '@kravsmed/criteria-data';
import type {
  CriteriaPackage,
  Criterion,
  CriterionVersion,
  Decision,
  Goal,
  PackageVersion,
  ProductGroup,
  Question,
} from '@kravsmed/domain';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Out of files, or written at the desk: what the desk wrote, the loader leaves alone. */
export type Origin = 'shipped' | 'desk';

/** The tables of the library. Columns that the database fills in for search are not mapped. */

@Entity('product_group')
export class ProductGroupRow {
  @PrimaryColumn('text') slug!: string;
  @Column('text', { nullable: true }) parent!: string | null;
  @Column('integer') position!: number;
  @Column('jsonb') content!: ProductGroup;
}

@Entity('question')
export class QuestionRow {
  @PrimaryColumn('text') slug!: string;
  @Column('text') area!: string;
  @Column('jsonb') content!: Question;
}

@Entity('goal')
export class GoalRow {
  @PrimaryColumn('text') id!: string;
  @Column('integer') position!: number;
  @Column('jsonb') content!: Goal;
}

@Entity('criterion')
export class CriterionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') slug!: string;
  @Column('text') area!: Criterion['area'];
  @Column('text') question!: string;
  @Column('jsonb') relations!: Criterion['relations'];
  @Column('jsonb', { name: 'external_ids' }) externalIds!: Criterion['externalIds'];
  @Column('text') origin!: Origin;
}

/** What an approval makes unchangeable. The decision stands beside it: a withdrawal may follow. */
export type VersionContent = Omit<CriterionVersion, 'decision'>;

@Entity('criterion_version')
export class CriterionVersionRow {
  @PrimaryColumn('text', { name: 'criterion_id' }) criterionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') status!: Decision['status'];
  @Column('jsonb') decision!: Decision;
  @Column('text') level!: string;
  @Column('text', { array: true }) uses!: string[];
  @Column('text', { name: 'product_groups', array: true }) productGroups!: string[];
  @Column('jsonb') content!: VersionContent;
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  @Column('text', { name: 'groups_within', array: true }) groupsWithin!: string[];
  @Column('text', { name: 'group_words' }) groupWords!: string;
  @Column('text', { name: 'question_words', default: '' }) questionWords!: string;
  @Column('text') origin!: Origin;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
}

@Entity('package')
export class PackageRow {
  @PrimaryColumn('text') id!: string;
  @Column('integer') position!: number;
  @Column('jsonb') content!: Omit<CriteriaPackage, 'versions'>;
}

@Entity('package_version')
export class PackageVersionRow {
  @PrimaryColumn('text', { name: 'package_id' }) packageId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('date', { name: 'effective_from' }) effectiveFrom!: string;
  @Column('jsonb') content!: PackageVersion;
}

@Entity('search_words')
export class SearchWordsRow {
  @PrimaryColumn('integer') position!: number;
  @Column('jsonb') content!: SearchWords;
}

@Entity('library_load')
export class LibraryLoadRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  @Column('timestamptz', { name: 'loaded_at', default: () => 'now()' }) loadedAt!: Date;
  @Column('integer', { name: 'versions_added' }) versionsAdded!: number;
  @Column('text', { default: 'shipped' }) origin!: Origin;
}
