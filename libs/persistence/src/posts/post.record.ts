import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Channel } from '#domain';

@Entity('posts')
export class PostRecord {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') sourceId!: string;
  @Column('text') externalId!: string;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text') channel!: Channel;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) replyTo!: string | null;
  @Column('timestamptz') publishedAt!: Date;
  @Column('timestamptz') collectedAt!: Date;
  @Column('text') contentHash!: string;
  @Column('integer') revision!: number;
}
