/**
 * Opens cases ($1, JSON) or refreshes open ones. An unchanged suggestion writes nothing, so that
 * repeated work does not make the version stale under an officer's hands; an edit never moves the
 * deadline back.
 */
export function proposeSql(columns: string): string {
  return `
  WITH proposed AS (
    INSERT INTO review_cases AS c (id, code, post_id, status, priority, priority_parts, risk,
      suggested_verdict, title, narrative_id, opened_at, due_at, row_version)
    SELECT p.id, p.code, p."postId", 'open', p.priority, p."priorityParts", p.risk,
      p."suggestedVerdict", p.title, p."narrativeId", $2, p."dueAt", 1
    FROM jsonb_to_recordset($1::jsonb) AS p (id text, code text, "postId" uuid,
      priority double precision, "priorityParts" jsonb, risk double precision,
      "suggestedVerdict" text, title text, "narrativeId" text, "dueAt" timestamptz)
    ON CONFLICT (post_id) DO UPDATE SET priority = excluded.priority,
      priority_parts = excluded.priority_parts, risk = excluded.risk,
      suggested_verdict = excluded.suggested_verdict, title = excluded.title,
      narrative_id = excluded.narrative_id, due_at = least(c.due_at, excluded.due_at),
      row_version = c.row_version + 1
    WHERE c.status = 'open' AND (c.priority, c.priority_parts, c.risk, c.suggested_verdict,
      c.title, c.narrative_id) IS DISTINCT FROM (excluded.priority, excluded.priority_parts,
      excluded.risk, excluded.suggested_verdict, excluded.title, excluded.narrative_id)
    RETURNING c.*
  ), logged AS (
    INSERT INTO case_events (case_id, at, kind)
    SELECT id, $2, CASE WHEN row_version = 1 THEN 'opened' ELSE 'refreshed' END FROM proposed
  ), told AS (
    INSERT INTO search_outbox (post_id) SELECT post_id FROM proposed WHERE row_version = 1
  )
  SELECT ${columns} FROM proposed c`;
}

/** Takes the next numbers of a month's codes; the row lock keeps two takers apart. */
export const TAKE_NUMBERS_SQL = `
  INSERT INTO case_code_counters AS n (month, last_number) VALUES ($1, $2)
  ON CONFLICT (month) DO UPDATE SET last_number = n.last_number + excluded.last_number
  RETURNING last_number AS "lastNumber"`;

/** Lease parameters: holder ($1), name ($2), token ($3), end ($4), present moment ($5). */
const LEASE = `lease_holder_id = $1, lease_holder_name = $2, lease_token = $3,
  lease_expires_at = $4::timestamptz`;

/** A holder who takes again (a second tab, a reload) changes the token, not the history. */
function leaseSql(chosen: string, columns: string): string {
  return `
  WITH chosen AS (${chosen}), taken AS (
    UPDATE review_cases c SET ${LEASE}, row_version = c.row_version + 1
    FROM chosen WHERE c.id = chosen.id
    RETURNING c.*, chosen.held
  ), logged AS (
    INSERT INTO case_events (case_id, at, kind, user_name)
    SELECT id, $5::timestamptz, 'leased', $2 FROM taken WHERE NOT held
  )
  SELECT ${columns} FROM taken c`;
}

const NOBODY = `(lease_holder_id IS NULL OR lease_expires_at <= $5::timestamptz)`;

/** Takes one case ($6) that is open and not held by another. */
export function takeLeaseSql(columns: string): string {
  const chosen = `
    SELECT id, NOT ${NOBODY} AS held FROM review_cases
    WHERE id = $6 AND status = 'open' AND (${NOBODY} OR lease_holder_id = $1) FOR UPDATE`;
  return leaseSql(chosen, columns);
}

/** Takes the first open case that nobody holds; two takers get two cases. */
export function takeNextSql(columns: string): string {
  const chosen = `
    SELECT id, false AS held FROM review_cases
    WHERE status = 'open' AND ${NOBODY}
    ORDER BY priority DESC, opened_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  return leaseSql(chosen, columns);
}

/** Prolongs a live lease. The version stays: nothing that a decision rests on has changed. */
export const RENEW_LEASE_SQL = `
  UPDATE review_cases SET lease_expires_at = $3
  WHERE id = $1 AND lease_token = $2 AND lease_expires_at > $4 AND status = 'open'
  RETURNING id`;

export const RELEASE_LEASE_SQL = `
  WITH held AS (
    SELECT id, lease_holder_name FROM review_cases
    WHERE id = $1 AND lease_token = $2 AND lease_expires_at > $3 AND status = 'open' FOR UPDATE
  ), released AS (
    UPDATE review_cases c SET lease_holder_id = NULL, lease_holder_name = NULL, lease_token = NULL,
      lease_expires_at = NULL, row_version = c.row_version + 1
    FROM held WHERE c.id = held.id RETURNING c.id, held.lease_holder_name AS user_name
  ), logged AS (
    INSERT INTO case_events (case_id, at, kind, user_name)
    SELECT id, $3, 'released', user_name FROM released
  )
  SELECT id FROM released`;

/**
 * Decides case $1 at version $2 under lease $3, live at $4: version, lease, status, decision and
 * history change together or not at all.
 */
export function decideSql(columns: string): string {
  return `
  WITH decided AS (
    UPDATE review_cases c SET status = 'decided', decision_id = $5, decided_at = $12,
      analysis_changed_at = NULL,
      lease_holder_id = NULL, lease_holder_name = NULL, lease_token = NULL,
      lease_expires_at = NULL, row_version = c.row_version + 1
    WHERE c.id = $1 AND c.row_version = $2 AND c.lease_token = $3 AND c.lease_expires_at > $4
      AND c.lease_holder_id = $6 AND c.status = 'open'
    RETURNING c.*
  ), stored AS (
    INSERT INTO decisions (id, case_id, user_id, user_name, verdict, suggested_verdict, reason,
      evidence, note, decided_at)
    SELECT $5, id, $6, $7, $8, suggested_verdict, $9, $10, $11, $12 FROM decided
  ), logged AS (
    INSERT INTO case_events (case_id, at, kind, user_name)
    SELECT id, $12, 'decided', $7 FROM decided
  ), told AS (
    INSERT INTO search_outbox (post_id) SELECT post_id FROM decided
  )
  SELECT ${columns} FROM decided c`;
}

/** Takes decision $2 of user $3 back, if it still is the one of case $1. */
export function undoSql(columns: string): string {
  return `
  WITH taken_back AS (
    UPDATE decisions d SET undone_at = $4 FROM review_cases c
    WHERE d.id = $2 AND d.user_id = $3 AND d.undone_at IS NULL
      AND c.id = $1 AND c.decision_id = d.id AND c.status = 'decided'
    RETURNING d.id, d.case_id, d.user_name
  ), reopened AS (
    UPDATE review_cases c SET status = 'open', decision_id = NULL, decided_at = NULL,
      row_version = c.row_version + 1
    FROM taken_back t WHERE c.id = t.case_id AND c.decision_id = t.id
    RETURNING c.*, t.user_name
  ), logged AS (
    INSERT INTO case_events (case_id, at, kind, user_name)
    SELECT id, $4, 'undone', user_name FROM reopened
  ), told AS (
    INSERT INTO search_outbox (post_id) SELECT post_id FROM reopened
  )
  SELECT ${columns} FROM reopened c`;
}
