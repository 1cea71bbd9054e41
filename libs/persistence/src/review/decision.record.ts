import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type DecisionReason, type Verdict } from '#domain';

@Entity('decisions')
export class DecisionRecord {
  @PrimaryColumn('text') id!: string;
  @Column('text') caseId!: string;
  @Column('text') userId!: string;
  @Column('text') userName!: string;
  @Column('text') verdict!: Verdict;
  @Column('text') suggestedVerdict!: Verdict;
  @Column('text') reason!: DecisionReason;
  @Column('text', { array: true }) evidence!: string[];
  @Column('text') note!: string;
  @Column('timestamptz') decidedAt!: Date;
}
