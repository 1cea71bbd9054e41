/**
 * Lets cases follow findings ($1, JSON) at an instant ($2). The mark says since when the newest
 * analysis no longer carries the case; only a change of mark or suggestion writes, so that repeated
 * work does nothing. A decided case keeps its version: nobody's decision is made stale.
 */
export function followSql(columns: string): string {
  return `
  WITH findings AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb)
      AS f ("postId" uuid, verdict text, flag boolean, proposed boolean)
  ), judged AS (
    SELECT c.id, c.status = 'open' AND NOT f.proposed AS dropped, f.verdict,
      CASE WHEN c.status = 'open' THEN NOT f.proposed
        ELSE NOT f.flag OR f.verdict IS DISTINCT FROM d.suggested_verdict END AS marked
    FROM findings f JOIN review_cases c ON c.post_id = f."postId"
      LEFT JOIN decisions d ON d.id = c.decision_id
  ), followed AS (
    UPDATE review_cases c SET
      suggested_verdict = CASE WHEN j.dropped THEN j.verdict ELSE c.suggested_verdict END,
      analysis_changed_at = CASE WHEN j.marked THEN coalesce(c.analysis_changed_at, $2) END,
      row_version = c.row_version + CASE WHEN c.status = 'open' THEN 1 ELSE 0 END
    FROM judged j
    WHERE c.id = j.id AND ((c.analysis_changed_at IS NOT NULL) <> j.marked
      OR j.dropped AND c.suggested_verdict <> j.verdict)
    RETURNING c.*
  ), logged AS (
    INSERT INTO case_events (case_id, at, kind)
    SELECT id, $2, 'analysis-changed' FROM followed WHERE analysis_changed_at IS NOT NULL
  )
  SELECT ${columns} FROM followed c`;
}

/** Standing decisions taken before $1 that nothing was learnt from, $2 at most. */
export const UNLEARNT_SQL = `
  SELECT d.id AS "decisionId", c.code AS "caseCode", c.post_id AS "postId",
    d.user_name AS "userName", d.verdict, d.evidence
  FROM decisions d JOIN review_cases c ON c.id = d.case_id AND c.decision_id = d.id
  WHERE d.learnt_at IS NULL AND d.undone_at IS NULL AND d.decided_at < $1
  ORDER BY d.decided_at LIMIT $2`;

export const MARK_LEARNT_SQL = `UPDATE decisions SET learnt_at = $2 WHERE id = ANY ($1)`;
