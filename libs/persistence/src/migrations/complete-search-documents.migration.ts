import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What every filter of the search needs, and a version that orders the readings of a post. Vectors
 * gain pairs of words, and a gap after the title, when their posts are indexed again. They stay in
 * the row: fetching them from beside it for every match takes three times as long.
 */
export class CompleteSearchDocuments1795600000000 implements MigrationInterface {
  readonly name = 'CompleteSearchDocuments1795600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_documents
        ADD COLUMN version double precision NOT NULL DEFAULT 0,
        ADD COLUMN province text,
        ADD COLUMN claims jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN case_status text`);
    await runner.query(`ALTER TABLE search_documents SET (toast_tuple_target = 8160)`);
    await runner.query(`
      UPDATE search_documents d SET case_status = c.status
      FROM review_cases c WHERE c.post_id = d.post_id`);
    await runner.query(`
      UPDATE search_documents d SET province = a.province, claims = (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'start', claim->'start', 'end', claim->'end', 'verdict', claim->'verdict',
          'evidence', (
            SELECT coalesce(jsonb_agg(id), '[]') FROM jsonb_array_elements(claim->'evidence') AS e,
              LATERAL (VALUES (e->>'factId'), (e->>'narrativeId')) AS ids (id)
            WHERE id IS NOT NULL))), '[]')
        FROM jsonb_array_elements(a.claims) AS claim)
      FROM posts p JOIN post_analyses a ON a.id = p.analysis_id WHERE p.id = d.post_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE search_documents RESET (toast_tuple_target)`);
    await runner.query(`
      ALTER TABLE search_documents DROP COLUMN version, DROP COLUMN province, DROP COLUMN claims,
        DROP COLUMN case_status`);
  }
}
