import {
  type AnalysisToSave,
  type AnalyzedPost,
  type Clock,
  type CollectedPost,
  type Post,
  type PostReference,
  PostRepository,
  type SavedPost,
  type StoredAnalysis,
} from '#domain';
import { type Database } from '../database/database.js';
import { storableText } from '../database/storable-text.js';
import { isUuid, type UuidV7 } from '../database/uuid-v7.js';
import { type KnownPost, planSaves, splitRepeats } from './plan-saves.js';
import { PostAnalysisRecord } from './post-analysis.record.js';
import { analysisRows, SAVE_ANALYSES_SQL } from './post-analysis.sql.js';
import { toAnalyzedPost, toPost } from './post.mapper.js';
import { PostRecord } from './post.record.js';
import {
  INSERT_POSTS_SQL,
  KNOWN_POSTS_SQL,
  UPDATE_POSTS_SQL,
  writeParameters,
} from './post.sql.js';
import { readStoredAnalyses, sampleStoredAnalyses } from './stored-analyses.js';

/** Posts in PostgreSQL, written in batches. */
export class TypeormPostRepository extends PostRepository {
  constructor(
    private readonly database: Database,
    private readonly ids: UuidV7,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async saveBatch(
    sourceId: string,
    posts: readonly CollectedPost[],
  ): Promise<SavedPost[]> {
    const storable = posts.map((post) => ({ ...post, externalId: storableText(post.externalId) }));
    return this.database.inTransaction(async () => {
      // One writer per source at a time: what is known cannot change between look and write.
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `posts of ${sourceId}`,
      ]);
      const turns = new Map<string, SavedPost[]>();
      for (const part of splitRepeats(storable)) {
        for (const saved of await this.savePart(sourceId, part)) {
          turns.set(saved.externalId, [...(turns.get(saved.externalId) ?? []), saved]);
        }
      }
      return storable.flatMap((post) => turns.get(post.externalId)?.shift() ?? []);
    });
  }

  override async findByIds(ids: readonly string[]): Promise<Post[]> {
    const found = await this.database.query<PostRecord>(
      `SELECT ${this.database.columnsOf(PostRecord, 'p')} FROM posts p WHERE p.id = ANY ($1)`,
      [ids.filter(isUuid)],
    );
    const byId = new Map(found.map((record) => [record.id, toPost(record)]));
    return ids.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
  }

  override async findAnalyzed(ids: readonly string[]): Promise<AnalyzedPost[]> {
    const posts = await this.findByIds(ids);
    const analyses = await this.database.query<PostAnalysisRecord>(
      `SELECT ${this.database.columnsOf(PostAnalysisRecord, 'a')}
       FROM post_analyses a JOIN posts p ON p.analysis_id = a.id WHERE p.id = ANY ($1)`,
      [posts.map((post) => post.id)],
    );
    const byPost = new Map(
      analyses.map((record) => [`${record.postId} ${record.revision}`, record]),
    );
    return posts.map((post) => toAnalyzedPost(post, byPost.get(`${post.id} ${post.revision}`)));
  }

  override async saveAnalyses(items: readonly AnalysisToSave[]): Promise<PostReference[]> {
    // The statement may meet each post once only: the last analysis of a post in the batch counts.
    const unique = new Map(
      items
        .filter((item) => isUuid(item.reference.id))
        .map((item) => [`${item.reference.id} ${item.reference.revision}`, item]),
    );
    const rows = analysisRows([...unique.values()], () => this.ids.next());
    return this.database.query<PostReference>(SAVE_ANALYSES_SQL, [rows, this.clock.now()]);
  }

  override async storedAnalyses(postId: string): Promise<StoredAnalysis[]> {
    return isUuid(postId) ? readStoredAnalyses(this.database, postId) : [];
  }

  override async sampleAnalyses(limit: number): Promise<StoredAnalysis[]> {
    return sampleStoredAnalyses(this.database, limit);
  }

  override async findUnanalyzed(collectedBefore: Date, limit: number): Promise<PostReference[]> {
    return this.database.query<PostReference>(
      `SELECT id, revision FROM posts WHERE analysis_id IS NULL AND collected_at < $1
       ORDER BY collected_at LIMIT $2`,
      [collectedBefore, limit],
    );
  }

  override async counts(): Promise<{ posts: number; unanalyzed: number }> {
    const [row] = await this.database.query<{ posts: number; unanalyzed: number }>(
      `SELECT (SELECT count(*)::integer FROM posts) AS posts,
         (SELECT count(*)::integer FROM posts WHERE analysis_id IS NULL) AS unanalyzed`,
    );
    return row ?? { posts: 0, unanalyzed: 0 };
  }

  override async countByNarrative(
    narrativeIds: readonly string[],
    publishedSince: Date,
  ): Promise<Map<string, number>> {
    const rows = await this.database.query<{ id: string; posts: number }>(
      `SELECT narrative_id AS id, count(*)::integer AS posts FROM post_narratives
       WHERE narrative_id = ANY ($1) AND published_at >= $2 GROUP BY narrative_id`,
      [narrativeIds, publishedSince],
    );
    return new Map(rows.map((row) => [row.id, row.posts]));
  }

  private async savePart(sourceId: string, posts: readonly CollectedPost[]): Promise<SavedPost[]> {
    const known = await this.database.query<KnownPost>(KNOWN_POSTS_SQL, [
      sourceId,
      posts.map((post) => post.externalId),
      posts.map((post) => post.contentHash),
    ]);
    const plan = planSaves(posts, known, () => this.ids.next());
    const now = this.clock.now();
    // Edits first: a new post may say what an edited one said before.
    if (plan.updates.length > 0) {
      const parameters = writeParameters(sourceId, now, plan.updates);
      await this.database.query(UPDATE_POSTS_SQL, parameters);
    }
    if (plan.inserts.length > 0) {
      const parameters = writeParameters(sourceId, now, plan.inserts);
      await this.database.query(INSERT_POSTS_SQL, parameters);
    }
    return [...plan.saved];
  }
}
