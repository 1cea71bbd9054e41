import { KnowledgeEditor, seedKnowledge, type SeedOutcome } from '#claims';
import { type Fact, type FactQuantity, type KnowledgeSnapshot, type Narrative } from '#domain';
import { migratedDatabase, query, type TestDatabase } from './database.js';
import { minutesLater, NOON, openPersistence, type OpenPersistence } from './persistence.js';

/** @returns a fact that lacks nothing: the base salary from July 2026. */
export function buildFact(changes: Partial<Fact> = {}): Fact {
  return {
    id: 'REF-01',
    topic: 'contribution',
    statement: 'Lương cơ sở từ 01/07/2026 là 2.530.000 đồng/tháng.',
    scope: {},
    value: '2.530.000 đồng/tháng',
    quantities: [buildQuantity()],
    conditions: null,
    validFrom: '2026-07-01',
    validTo: null,
    issuedOn: null,
    previous: null,
    legalBasis: [{ document: 'Nghị định 161/2026/NĐ-CP', locator: 'Điều 3 khoản 2' }],
    sources: [],
    confidence: 'A',
    usable: true,
    unusableReason: null,
    exceptions: [],
    ...changes,
  };
}

/** @returns a value of the base salary. */
export function buildQuantity(changes: Partial<FactQuantity> = {}): FactQuantity {
  return {
    attribute: 'reference_level.base_salary',
    comparator: 'eq',
    value: 2_530_000,
    unit: 'VND_per_month',
    appliesTo: null,
    scope: [],
    ...changes,
  };
}

/** @returns the base salary of the two years before. */
export function buildEarlierFact(changes: Partial<Fact> = {}): Fact {
  return buildFact({
    id: 'REF-02',
    statement: 'Lương cơ sở từ 01/07/2024 đến hết 30/06/2026 là 2.340.000 đồng/tháng.',
    value: '2.340.000 đồng/tháng',
    quantities: [buildQuantity({ value: 2_340_000 })],
    validFrom: '2024-07-01',
    validTo: '2026-06-30',
    ...changes,
  });
}

/** @returns a known false story about the base salary. */
export function buildNarrative(changes: Partial<Narrative> = {}): Narrative {
  return {
    id: 'R01',
    kind: 'fabricated',
    title: 'Bỏ lương cơ sở, ai cũng giảm lương hưu',
    phrasings: ['Sắp bỏ lương cơ sở, lương hưu giảm một nửa'],
    correction: 'Bỏ lương cơ sở không làm giảm lương hưu đang hưởng.',
    facts: ['REF-01'],
    circulated: null,
    harm: null,
    harmLevel: 3,
    evidence: 'debunked',
    sources: [],
    ...changes,
  };
}

type Modules = Parameters<typeof openPersistence>[1][];

/** A database whose knowledge is seeded and edited. */
export class KnowledgeDesk {
  readonly editor: KnowledgeEditor;

  private constructor(
    readonly database: TestDatabase,
    readonly open: OpenPersistence,
  ) {
    this.editor = new KnowledgeEditor(open.knowledge, open.transactions, open.clock);
  }

  /** @param more further modules of the database at the address. */
  static async create(more: (url: string) => Modules = () => []): Promise<KnowledgeDesk> {
    const database = await migratedDatabase();
    return new KnowledgeDesk(database, await openPersistence(database.url, ...more(database.url)));
  }

  async close(): Promise<void> {
    await this.open.close();
    await this.database.drop();
  }

  /** Forgets everything, which the product itself cannot. */
  async clear(): Promise<void> {
    this.open.clock.set(NOON);
    const tables = ['fact_versions', 'narrative_versions', 'knowledge_snapshots'];
    const each = (change: string) => tables.map((table) => `ALTER TABLE ${table} ${change};`);
    await query(
      this.database.url,
      `${each('DISABLE TRIGGER USER').join('')} TRUNCATE ${tables.join(', ')}, seed_differences,
        posts, review_cases CASCADE; ${each('ENABLE TRIGGER USER').join('')}`,
    );
  }

  seed(
    facts: readonly Fact[] = [buildFact(), buildEarlierFact()],
    narratives: readonly Narrative[] = [buildNarrative()],
  ): Promise<SeedOutcome> {
    const { knowledge, transactions } = this.open;
    const snapshot: KnowledgeSnapshot = { serial: null, facts, narratives };
    return seedKnowledge(snapshot, { knowledge, transactions, now: NOON });
  }

  /** Lets Hạnh add a version of a fact an hour after noon. */
  edit(content: Fact, expectedVersion = 1) {
    this.open.clock.set(minutesLater(60));
    return this.editor.saveFact({
      content,
      expectedVersion,
      author: 'Chị Hạnh',
      reason: 'Theo công văn mới.',
    });
  }

  /** @returns what is known now. */
  async known(): Promise<KnowledgeSnapshot> {
    return this.open.knowledge.snapshot(await this.open.knowledge.latestSerial());
  }

  async rowCount(): Promise<number> {
    const [row] = await query<{ rows: number }>(
      this.database.url,
      `SELECT (SELECT count(*) FROM fact_versions)::integer
         + (SELECT count(*) FROM narrative_versions)::integer
         + (SELECT count(*) FROM knowledge_snapshots)::integer AS rows`,
    );
    return row?.rows ?? 0;
  }
}
