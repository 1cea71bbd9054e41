import { type CrawlPage, CrawlPageRepository } from '#domain';
import { type Database } from '../database/database.js';
import { storableJson } from '../database/storable-text.js';
import { CrawlPageRecord } from './crawl-page.record.js';

/** Pages of the frontier, found by the digest of their address. */
export class TypeormCrawlPageRepository extends CrawlPageRepository {
  constructor(private readonly database: Database) {
    super();
  }

  override async findByUrls(
    sourceId: string,
    urls: readonly string[],
  ): Promise<Map<string, CrawlPage>> {
    const pages = await this.database.query<CrawlPage>(
      `SELECT ${this.database.columnsOf(CrawlPageRecord, 'p')} FROM crawl_pages p
       WHERE p.source_id = $1
         AND p.url_digest = ANY (ARRAY(SELECT md5(url) FROM unnest($2::text[]) AS url))`,
      [sourceId, urls],
    );
    return new Map(pages.map((page) => [page.url, page]));
  }

  override async saveBatch(pages: readonly CrawlPage[]): Promise<void> {
    // One statement may touch a row once only; the last word on an address counts.
    const unique = [
      ...new Map(pages.map((page) => [`${page.sourceId} ${page.url}`, page])).values(),
    ];
    await this.database.query(
      `INSERT INTO crawl_pages (source_id, url, etag, last_modified, content_hash, visited_at,
         next_visit_at, failures, cursor)
       SELECT p."sourceId", p.url, p.etag, p."lastModified", p."contentHash", p."visitedAt",
         p."nextVisitAt", p.failures, p.cursor
       FROM jsonb_to_recordset($1::jsonb) AS p ("sourceId" text, url text, etag text,
         "lastModified" text, "contentHash" text, "visitedAt" timestamptz,
         "nextVisitAt" timestamptz, failures integer, cursor jsonb)
       ORDER BY p."sourceId", p.url
       ON CONFLICT (source_id, url_digest) DO UPDATE SET etag = excluded.etag,
         last_modified = excluded.last_modified, content_hash = excluded.content_hash,
         visited_at = excluded.visited_at, next_visit_at = excluded.next_visit_at,
         failures = excluded.failures, cursor = excluded.cursor`,
      [storableJson(unique)],
    );
  }
}
