import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type CaseStatus, type PriorityPart, type Verdict } from '#domain';

@Entity('review_cases')
export class ReviewCaseRecord {
  @PrimaryColumn('text') id!: string;
  @Column('text') code!: string;
  @Column('uuid') postId!: string;
  @Column('text') status!: CaseStatus;
  @Column('double precision') priority!: number;
  @Column('jsonb') priorityParts!: PriorityPart[];
  @Column('double precision') risk!: number;
  @Column('text') suggestedVerdict!: Verdict;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) narrativeId!: string | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz') dueAt!: Date;
  @Column('integer') rowVersion!: number;
  @Column('text', { nullable: true }) leaseHolderId!: string | null;
  @Column('text', { nullable: true }) leaseHolderName!: string | null;
  @Column('text', { nullable: true }) leaseToken!: string | null;
  @Column('timestamptz', { nullable: true }) leaseExpiresAt!: Date | null;
  @Column('text', { nullable: true }) decisionId!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) analysisChangedAt!: Date | null;
}
