import { expect } from '@jest/globals';
import { type CasePage, type CaseQuery, type Decision, type ReviewCase } from '#domain';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { buildLease, buildPost, buildProposal } from './factories.js';
import {
  buildSource,
  minutesLater,
  NOON,
  openPersistence,
  type OpenPersistence,
} from './persistence.js';

export const SOURCE = 'bao-thu-nghiem';

/** A database with one source, and the steps that cases go through. */
export class ReviewDesk {
  private constructor(
    readonly database: TestDatabase,
    readonly open: OpenPersistence,
  ) {}

  static async create(): Promise<ReviewDesk> {
    const database = await migratedDatabase();
    const open = await openPersistence(database.url);
    await open.sources.ensure(buildSource(), NOON);
    return new ReviewDesk(database, open);
  }

  async clear(): Promise<void> {
    this.open.clock.set(NOON);
    const tables = 'posts, review_cases, case_code_counters';
    await query(this.database.url, `TRUNCATE ${tables} CASCADE`);
  }

  async close(): Promise<void> {
    await this.open.close();
    await this.database.drop();
  }

  async savePosts(count: number): Promise<string[]> {
    const posts = Array.from({ length: count }, (_, n) => buildPost(`p${n}`));
    return (await this.open.posts.saveBatch(SOURCE, posts)).map((saved) => saved.id);
  }

  /** Opens one case per priority, all at noon. */
  async openCases(...priorities: number[]): Promise<ReviewCase[]> {
    const ids = await this.savePosts(priorities.length);
    const proposals = ids.map((id, n) => buildProposal(id, { priority: priorities[n] ?? 0 }));
    return this.open.cases.propose(proposals, NOON);
  }

  async openCase(): Promise<ReviewCase> {
    return only(await this.openCases(70));
  }

  /** Lets Lan take a case. */
  async take(found: ReviewCase): Promise<ReviewCase> {
    return present(await this.open.cases.takeLease(found.id, buildLease('lan'), NOON));
  }

  /** Lets Lan take a case and decide it. */
  async decide(found: ReviewCase, changes: Partial<Decision> = {}): Promise<ReviewCase> {
    const taken = await this.take(found);
    return present(await this.open.cases.decide(guardOf(taken), buildDecision(taken, changes)));
  }

  list(changes: Partial<CaseQuery> = {}): Promise<CasePage> {
    const query = { list: 'open', userId: 'lan', verdicts: [], limit: 50, cursor: null } as const;
    return this.open.cases.page({ ...query, ...changes });
  }

  async historyOf(found: ReviewCase): Promise<string[]> {
    return (await this.open.cases.history(found.id)).map((event) => event.kind);
  }
}

/** @returns Lan's decision on a case, two minutes after noon. */
export function buildDecision(found: ReviewCase, changes: Partial<Decision> = {}): Decision {
  return {
    id: `decision on ${found.code}`,
    caseId: found.id,
    userId: 'lan',
    userName: 'Cán bộ lan',
    verdict: 'outdated',
    suggestedVerdict: found.suggestedVerdict,
    reason: 'old-rule',
    evidence: ['PE-01', 'N-01'],
    note: 'Quy định cũ.',
    decidedAt: minutesLater(2),
    ...changes,
  };
}

/** @returns the guard of a case that Lan holds, two minutes after noon. */
export function guardOf(found: ReviewCase) {
  return {
    caseId: found.id,
    rowVersion: found.rowVersion,
    leaseToken: 'token of lan',
    now: minutesLater(2),
  };
}

export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}

export function only<T>(values: readonly T[]): T {
  expect(values).toHaveLength(1);
  return present(values[0]);
}
