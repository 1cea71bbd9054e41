/** Inserts definitions given as JSON ($1), due at $2; the conflict clause follows. */
export const INSERT_DEFINITIONS_SQL = `
  INSERT INTO sources AS s (id, source_set, name, kind, channel, url, feeds, sitemaps,
    every_seconds, official, page_id, api_version, access_token_env, enabled, health, next_run_at,
    interval_seconds)
  SELECT d.id, d.set, d.name, d.kind, d.channel, d.url, d.feeds, d.sitemaps, d."everySeconds",
    d.official, d."pageId", d."apiVersion", d."accessTokenEnv", true, 'waiting', $2,
    d."everySeconds"
  FROM jsonb_to_recordset($1::jsonb) AS d (id text, set text, name text, kind text, channel text,
    url text, feeds text[], sitemaps text[], "everySeconds" integer, official boolean,
    "pageId" text, "apiVersion" text, "accessTokenEnv" text)`;

/**
 * Updates what the operator configures and keeps the state. A changed interval restarts the
 * adaptive one, and a source that was off is due at once, not at its moment of long ago.
 */
export const UPDATE_DEFINITIONS_SQL = `
  ON CONFLICT (id) DO UPDATE SET source_set = excluded.source_set, name = excluded.name,
    kind = excluded.kind, channel = excluded.channel, url = excluded.url, feeds = excluded.feeds,
    sitemaps = excluded.sitemaps, every_seconds = excluded.every_seconds,
    official = excluded.official, page_id = excluded.page_id, api_version = excluded.api_version,
    access_token_env = excluded.access_token_env, enabled = true,
    interval_seconds = CASE WHEN s.every_seconds = excluded.every_seconds
      THEN s.interval_seconds ELSE excluded.every_seconds END,
    next_run_at = CASE WHEN s.enabled THEN s.next_run_at ELSE excluded.next_run_at END`;

/** The index holds what a post's source is: those of a source that becomes another are told anew. */
export const TELL_KINDS_SQL = `
  INSERT INTO search_outbox (post_id)
  SELECT p.id FROM unnest($1::text[], $2::text[]) AS d (id, kind)
    JOIN sources s ON s.id = d.id AND s.kind <> d.kind
    JOIN posts p ON p.source_id = s.id AND p.analysis_id IS NOT NULL
  ORDER BY p.id`;

/** Posts per source at $1, and those published on each of the last seven days in Vietnam's time. */
export const ACTIVITY_SQL = `
  WITH days AS (
    SELECT ordinal, (($1::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - 7 + ordinal::integer)
      AS day
    FROM generate_series(1, 7) AS ordinal
  ), recent AS (
    SELECT p.source_id, (p.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day,
      count(*)::integer AS posts
    FROM sources s JOIN posts p ON p.source_id = s.id
    WHERE p.published_at <= $1 AND p.published_at >=
      (SELECT min(day) FROM days)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
    GROUP BY 1, 2
  )
  SELECT s.id AS "sourceId",
    (SELECT count(*)::integer FROM posts p WHERE p.source_id = s.id) AS posts,
    (SELECT count(*)::integer FROM posts p WHERE p.source_id = s.id AND p.flagged) AS flagged,
    (SELECT array_agg(coalesce(r.posts, 0) ORDER BY d.ordinal)
     FROM days d LEFT JOIN recent r ON r.day = d.day AND r.source_id = s.id) AS daily
  FROM sources s ORDER BY s.id`;
