import { type SqlConnection } from '#domain';

/**
 * A ledger in the database itself: which process began and ended which run of a source, and who
 * wrote which analysis. A double that leaves no other trace stands in it.
 */
export const LEDGER = [
  `CREATE TABLE run_ledger (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     source_id text, before text, before_until timestamptz, after text,
     process text DEFAULT current_setting('application_name'),
     at timestamptz DEFAULT clock_timestamp())`,
  `CREATE FUNCTION note_run() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     INSERT INTO run_ledger (source_id, before, before_until, after)
     VALUES (new.id, old.run_token, old.run_until, new.run_token);
     RETURN NULL; END $$`,
  `CREATE TRIGGER note_run AFTER UPDATE ON sources FOR EACH ROW
     WHEN (old.run_token IS DISTINCT FROM new.run_token) EXECUTE FUNCTION note_run()`,
  `CREATE TABLE analysis_ledger (
     post_id uuid, revision integer,
     process text DEFAULT current_setting('application_name'))`,
  `CREATE FUNCTION note_analysis() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     INSERT INTO analysis_ledger (post_id, revision) VALUES (new.post_id, new.revision);
     RETURN NULL; END $$`,
  `CREATE TRIGGER note_analysis AFTER INSERT OR UPDATE ON post_analyses FOR EACH ROW
     EXECUTE FUNCTION note_analysis()`,
];

/** What several workers must never do; all counts are 0. */
export interface DoubleWork {
  /** One run of a source begun while another one's lease was live. */
  readonly runsOnTop: number;
  readonly analysesTwice: number;
  readonly postsTwice: number;
  readonly casesOpenedTwice: number;
  readonly deadJobs: number;
}

/** @returns what was done twice so far. */
export async function countDoubleWork(sql: SqlConnection): Promise<DoubleWork> {
  const [counts] = await sql.query<DoubleWork>(`SELECT
    (SELECT count(*)::int FROM run_ledger
      WHERE before IS NOT NULL AND after IS NOT NULL AND before_until > at) AS "runsOnTop",
    (SELECT count(*)::int FROM (SELECT 1 FROM analysis_ledger
      GROUP BY post_id, revision HAVING count(*) > 1) a) AS "analysesTwice",
    (SELECT count(*)::int FROM (SELECT 1 FROM posts
      GROUP BY source_id, external_id HAVING count(*) > 1) p) AS "postsTwice",
    (SELECT count(*)::int FROM (SELECT 1 FROM case_events WHERE kind = 'opened'
      GROUP BY case_id HAVING count(*) > 1) c) AS "casesOpenedTwice",
    (SELECT count(*)::int FROM pgboss.job WHERE name = 'dead-jobs') AS "deadJobs"`);
  if (!counts) throw new Error('counts always answer');
  return counts;
}

/** How much each process did. */
export interface Share {
  readonly process: string;
  readonly runs: number;
  readonly analyses: number;
}

/** @returns the processes that began runs or wrote analyses, by name. */
export async function sharesOfWork(sql: SqlConnection): Promise<Share[]> {
  return sql.query<Share>(`
    SELECT process, sum(runs)::int AS runs, sum(analyses)::int AS analyses FROM (
      SELECT process, 1 AS runs, 0 AS analyses FROM run_ledger WHERE after IS NOT NULL
      UNION ALL SELECT process, 0, 1 FROM analysis_ledger) work
    GROUP BY process ORDER BY process`);
}

/** What is left to do until a moment's posts are all stored, analysed and indexed. */
export interface OpenWork {
  readonly missing: number;
  readonly unanalyzed: number;
  readonly unindexed: number;
}

/** @param published what must have arrived. */
export async function countOpenWork(
  sql: SqlConnection,
  published: readonly string[],
): Promise<OpenWork> {
  const [counts] = await sql.query<OpenWork>(
    `SELECT
      (SELECT count(*)::int FROM unnest($1::text[]) AS wanted (known)
        WHERE NOT EXISTS (SELECT 1 FROM posts WHERE external_id = known)) AS missing,
      (SELECT count(*)::int FROM posts p WHERE external_id = ANY ($1) AND NOT EXISTS (
        SELECT 1 FROM post_analyses a WHERE a.post_id = p.id AND a.revision = p.revision)
      ) AS unanalyzed,
      (SELECT count(*)::int FROM search_outbox o JOIN posts p ON p.id = o.post_id
        WHERE external_id = ANY ($1)) AS unindexed`,
    [published],
  );
  if (!counts) throw new Error('counts always answer');
  return counts;
}

/** @returns how many posts a search without words finds once all are indexed. */
export async function countAnalyzed(sql: SqlConnection): Promise<number> {
  return (await sql.query('SELECT 1 FROM posts WHERE analysis_id IS NOT NULL')).length;
}
