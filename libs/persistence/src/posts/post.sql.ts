import { storableOrNull, storableText } from '../database/storable-text.js';
import { type PlannedWrite } from './plan-saves.js';

export const KNOWN_POSTS_SQL = `
  SELECT id, external_id AS "externalId", content_hash AS "contentHash", revision FROM posts
  WHERE source_id = $1
    AND external_digest = ANY (ARRAY(SELECT md5(id) FROM unnest($2::text[]) AS id))
  UNION
  SELECT id, external_id, content_hash, revision FROM posts
  WHERE source_id = $1 AND content_hash = ANY ($3)`;

/** Parallel arrays for `unnest`: one round trip whatever the size of the batch. */
const INPUT = `unnest($3::uuid[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::timestamptz[], $12::text[], $13::text[])
  AS i (id, revision, external_id, url, channel, title, text, reply_to, published_at, author_key,
    content_hash)`;

export const INSERT_POSTS_SQL = `
  INSERT INTO posts (source_id, collected_at, id, revision, external_id, url, channel, title, text,
    reply_to, published_at, author_key, content_hash)
  SELECT $1, $2, i.* FROM ${INPUT}`;

/** Keeps the old text as a revision, then writes the new one, which waits for analysis. */
export const UPDATE_POSTS_SQL = `
  WITH kept AS (
    INSERT INTO post_revisions (post_id, revision, url, title, text, published_at, content_hash,
      replaced_at)
    SELECT id, revision, url, title, text, published_at, content_hash, $2 FROM posts
    WHERE id = ANY ($3)
  )
  UPDATE posts p SET revision = i.revision, url = i.url, channel = i.channel, title = i.title,
    text = i.text, reply_to = i.reply_to, published_at = i.published_at,
    author_key = i.author_key, content_hash = i.content_hash, collected_at = $2,
    analysis_id = NULL, flagged = false
  FROM ${INPUT} WHERE p.id = i.id AND p.source_id = $1`;

/** @returns the parameters of the two statements above. */
export function writeParameters(
  sourceId: string,
  now: Date,
  writes: readonly PlannedWrite[],
): unknown[] {
  const posts = writes.map((write) => write.post);
  return [
    sourceId,
    now,
    writes.map((write) => write.id),
    writes.map((write) => write.revision),
    posts.map((post) => post.externalId),
    posts.map((post) => storableOrNull(post.url)),
    posts.map((post) => post.channel),
    posts.map((post) => storableOrNull(post.title)),
    posts.map((post) => storableText(post.text)),
    posts.map((post) => storableOrNull(post.replyTo)),
    posts.map((post) => post.publishedAt),
    posts.map((post) => post.authorKey),
    posts.map((post) => post.contentHash),
  ];
}
