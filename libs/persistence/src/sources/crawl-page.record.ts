import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('crawl_pages')
export class CrawlPageRecord {
  @PrimaryColumn('text') sourceId!: string;
  @PrimaryColumn('text') url!: string;
  @Column('text', { nullable: true }) etag!: string | null;
  @Column('text', { nullable: true }) lastModified!: string | null;
  @Column('text', { nullable: true }) contentHash!: string | null;
  @Column('timestamptz') visitedAt!: Date;
  @Column('timestamptz', { nullable: true }) nextVisitAt!: Date | null;
  @Column('integer') failures!: number;
  @Column('jsonb') cursor!: Record<string, string | number | null>;
}
