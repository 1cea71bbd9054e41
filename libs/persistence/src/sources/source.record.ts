import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Channel, type SourceHealth, type SourceKind, type SourceSet } from '#domain';

@Entity('sources')
export class SourceRecord {
  @PrimaryColumn('text') id!: string;
  @Column('text') sourceSet!: SourceSet;
  @Column('text') name!: string;
  @Column('text') kind!: SourceKind;
  @Column('text') channel!: Channel;
  @Column('text') url!: string;
  @Column('text', { array: true }) feeds!: string[];
  @Column('text', { array: true }) sitemaps!: string[];
  @Column('integer') everySeconds!: number;
  @Column('boolean') official!: boolean;
  @Column('text', { nullable: true }) pageId!: string | null;
  @Column('text', { nullable: true }) apiVersion!: string | null;
  @Column('text', { nullable: true }) accessTokenEnv!: string | null;
  @Column('boolean') enabled!: boolean;
  @Column('text') health!: SourceHealth;
  @Column('timestamptz', { nullable: true }) nextRunAt!: Date | null;
  @Column('integer') intervalSeconds!: number;
  @Column('timestamptz', { nullable: true }) lastRunAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastSuccessAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastNewPostAt!: Date | null;
  @Column('integer') consecutiveFailures!: number;
  @Column('text', { nullable: true }) failureCode!: string | null;
  @Column('text', { nullable: true }) failureMessage!: string | null;
  @Column('timestamptz', { nullable: true }) failureAt!: Date | null;
  @Column('text', { nullable: true }) runToken!: string | null;
  @Column('timestamptz', { nullable: true }) runUntil!: Date | null;
}
