import { type AnalysisToSave, type Claim } from '#domain';
import { storableJson } from '../database/storable-text.js';

/**
 * Stores analyses ($1, JSON), makes those of the newest revision current, and keeps the list of
 * narratives that a post rests on in step with its current analysis. The index is to be told.
 */
export const SAVE_ANALYSES_SQL = `
  WITH input AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS i (id uuid, "postId" uuid, revision integer,
      steps jsonb, knowledge integer, language text, relevant boolean, topics text[], audience text[], province text,
      sentiment text, stance text, verdict text, flag boolean, risk double precision, claims jsonb,
      "personalData" jsonb, "readUpTo" integer, narratives text[])
  ), stored AS (
    INSERT INTO post_analyses AS a (id, post_id, revision, steps, knowledge, language, relevant,
      topics, audience, province, sentiment, stance, verdict, flag, risk, claims, personal_data,
      read_up_to, analyzed_at)
    SELECT i.id, i."postId", i.revision, i.steps, i.knowledge, i.language, i.relevant, i.topics, i.audience,
      i.province, i.sentiment, i.stance, i.verdict, i.flag, i.risk, i.claims, i."personalData",
      i."readUpTo", $2
    FROM input i JOIN posts p ON p.id = i."postId"
    ON CONFLICT (post_id, revision, steps, knowledge) DO UPDATE SET language = excluded.language,
      relevant = excluded.relevant, topics = excluded.topics, audience = excluded.audience,
      province = excluded.province, sentiment = excluded.sentiment, stance = excluded.stance,
      verdict = excluded.verdict, flag = excluded.flag, risk = excluded.risk,
      claims = excluded.claims, personal_data = excluded.personal_data,
      read_up_to = excluded.read_up_to, analyzed_at = excluded.analyzed_at
    RETURNING a.id, a.post_id, a.revision, a.flag
  ), pointed AS (
    UPDATE posts p SET analysis_id = s.id, flagged = s.flag
    FROM stored s WHERE p.id = s.post_id AND p.revision = s.revision
    RETURNING p.id, p.revision, p.published_at
  ), forgotten AS (
    DELETE FROM post_narratives n USING pointed p JOIN input i ON i."postId" = p.id AND i.revision = p.revision
    WHERE n.post_id = p.id AND n.narrative_id <> ALL (i.narratives)
  ), rested AS (
    INSERT INTO post_narratives (post_id, narrative_id, published_at)
    SELECT p.id, narrative, p.published_at
    FROM pointed p JOIN input i ON i."postId" = p.id AND i.revision = p.revision
      CROSS JOIN unnest(i.narratives) AS narrative
    ON CONFLICT (post_id, narrative_id) DO UPDATE SET published_at = excluded.published_at
  ), told AS (
    INSERT INTO search_outbox (post_id) SELECT id FROM pointed
  )
  SELECT id, revision FROM pointed`;

/** A claim rests on the narrative that matches it best; weaker ones are mere neighbours. */
function narrativesOf(claims: readonly Claim[]): string[] {
  const best = claims.map((claim) => claim.evidence.find((one) => one.narrativeId !== null));
  return [...new Set(best.flatMap((one) => one?.narrativeId ?? []))];
}

/** @returns the JSON parameter of the statement above. */
export function analysisRows(items: readonly AnalysisToSave[], newId: () => string): string {
  return storableJson(
    items.map(({ reference, analysis }) => ({
      ...analysis,
      id: newId(),
      postId: reference.id,
      revision: reference.revision,
      narratives: narrativesOf(analysis.claims),
    })),
  );
}
