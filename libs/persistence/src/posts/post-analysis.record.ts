import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  type AnalysisStep,
  type Audience,
  type Claim,
  type Language,
  type PersonalData,
  type Sentiment,
  type Stance,
  type Topic,
  type Verdict,
} from '#domain';

@Entity('post_analyses')
export class PostAnalysisRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') postId!: string;
  @Column('integer') revision!: number;
  @Column('jsonb') steps!: Record<AnalysisStep, string>;
  @Column('integer', { nullable: true }) knowledge!: number | null;
  @Column('text') language!: Language;
  @Column('boolean') relevant!: boolean;
  @Column('text', { array: true }) topics!: Topic[];
  @Column('text', { array: true }) audience!: Audience[];
  @Column('text', { nullable: true }) province!: string | null;
  @Column('text') sentiment!: Sentiment;
  @Column('text') stance!: Stance;
  @Column('text') verdict!: Verdict;
  @Column('boolean') flag!: boolean;
  @Column('double precision') risk!: number;
  @Column('jsonb') claims!: Claim[];
  @Column('jsonb') personalData!: PersonalData[];
  @Column('integer', { nullable: true }) readUpTo!: number | null;
  @Column('timestamptz') analyzedAt!: Date;
}
