import { type StoredAnalysis } from '#domain';
import { type Database } from '../database/database.js';
import { PostAnalysisRecord } from './post-analysis.record.js';
import { toAnalysis } from './post.mapper.js';

interface StoredRow extends PostAnalysisRecord {
  readonly inputText: string | null;
  readonly inputDay: Date | null;
}

/** The text of an analysis is that of its revision: the post's own, or one that it replaced. */
function select(database: Database, posts: string): string {
  return `
  SELECT ${database.columnsOf(PostAnalysisRecord, 'a')},
    CASE WHEN p.revision = a.revision THEN p.text ELSE r.text END AS "inputText",
    CASE WHEN p.revision = a.revision THEN p.published_at ELSE r.published_at END AS "inputDay"
  FROM ${posts}
  LEFT JOIN post_revisions r ON r.post_id = a.post_id AND r.revision = a.revision`;
}

/** @returns every analysis of the post, the newest first. */
export async function readStoredAnalyses(
  database: Database,
  postId: string,
): Promise<StoredAnalysis[]> {
  const rows = await database.query<StoredRow>(
    `${select(database, 'post_analyses a JOIN posts p ON p.id = a.post_id')}
     WHERE a.post_id = $1 ORDER BY a.analyzed_at DESC, a.id DESC`,
    [postId],
  );
  return rows.map(toStoredAnalysis);
}

/** @returns current analyses in an order that has nothing to do with what they say. */
export async function sampleStoredAnalyses(
  database: Database,
  limit: number,
): Promise<StoredAnalysis[]> {
  const rows = await database.query<StoredRow>(
    `${select(database, 'post_analyses a JOIN posts p ON p.analysis_id = a.id')}
     ORDER BY md5(p.id::text) LIMIT $1`,
    [limit],
  );
  return rows.map(toStoredAnalysis);
}

function toStoredAnalysis(row: StoredRow): StoredAnalysis {
  const { inputText: text, inputDay: publishedAt } = row;
  return {
    id: row.id,
    reference: { id: row.postId, revision: row.revision },
    analysis: toAnalysis(row),
    analyzedAt: row.analyzedAt,
    input: text === null || publishedAt === null ? null : { text, publishedAt },
  };
}
