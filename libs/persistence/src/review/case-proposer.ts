import { type CaseProposal } from '#domain';
import { type Database } from '../database/database.js';
import { storableJson } from '../database/storable-text.js';
import { type UuidV7 } from '../database/uuid-v7.js';
import { caseCode, caseMonth } from './case-code.js';
import { ReviewCaseRecord } from './review-case.record.js';
import { proposeSql, TAKE_NUMBERS_SQL } from './review-case.sql.js';

/** Opens and refreshes cases, and gives each new one its code. */
export class CaseProposer {
  constructor(
    private readonly database: Database,
    private readonly ids: UuidV7,
  ) {}

  /** @returns the records of the cases opened or refreshed. */
  async propose(proposals: readonly CaseProposal[], now: Date): Promise<ReviewCaseRecord[]> {
    if (proposals.length === 0) return [];
    const unique = [...new Map(proposals.map((proposal) => [proposal.postId, proposal])).values()];
    return this.database.inTransaction(async () => {
      const codes = await this.codes(unique, now);
      const rows = unique.map((proposal) => ({
        ...proposal,
        id: this.ids.next(),
        // A known post's case keeps its code; this one only fills the place and is never stored.
        code: codes.get(proposal.postId) ?? '',
      }));
      const columns = this.database.columnsOf(ReviewCaseRecord, 'c');
      return this.database.query<ReviewCaseRecord>(proposeSql(columns), [storableJson(rows), now]);
    });
  }

  /** Numbers are taken only for posts without a case, and never given back: gaps may stay. */
  private async codes(proposals: readonly CaseProposal[], now: Date): Promise<Map<string, string>> {
    const known = await this.database.query<{ postId: string }>(
      `SELECT post_id AS "postId" FROM review_cases WHERE post_id = ANY ($1)`,
      [proposals.map((proposal) => proposal.postId)],
    );
    const old = new Set(known.map((row) => row.postId));
    const fresh = proposals.filter((proposal) => !old.has(proposal.postId));
    if (fresh.length === 0) return new Map();
    const month = caseMonth(now);
    const [row] = await this.database.query<{ lastNumber: number }>(TAKE_NUMBERS_SQL, [
      month,
      fresh.length,
    ]);
    const first = (row?.lastNumber ?? 0) - fresh.length + 1;
    return new Map(fresh.map(({ postId }, index) => [postId, caseCode(month, first + index)]));
  }
}
