import { isDeepStrictEqual } from 'node:util';
import {
  checkFacts,
  type Fact,
  type FactFault,
  type KnowledgeChange,
  type KnowledgeRepository,
  type KnowledgeSnapshot,
  type KnownItem,
  type Narrative,
  type SeedDifference,
  type TransactionRunner,
} from '#domain';
import { FaultyFactsError } from '../claims.errors.js';
import { faultsOf, newFaults, withChanges } from './new-faults.js';

/** What seeding does its work with. */
export interface SeedingTools {
  readonly knowledge: KnowledgeRepository;
  readonly transactions: TransactionRunner;
  readonly now: Date;
}

export interface SeedOutcome {
  /** Versions added. */
  readonly facts: number;
  readonly narratives: number;
  /** What the files tell otherwise and officers have edited: kept as it is. */
  readonly differences: readonly SeedDifference[];
}

const AUTHOR = 'Bộ dữ liệu kèm sản phẩm';
const FIRST_REASON = 'Nạp lần đầu từ tệp kèm sản phẩm.';
const NEXT_REASON = 'Tệp kèm sản phẩm đã thay đổi.';

/**
 * Brings facts and narratives of the product's files into the database. A version is added where
 * the files say something else than when they last did, never over an officer's edit and never
 * where it would contradict one; that is kept and listed. Repeating it changes nothing.
 * @throws FaultyFactsError when the files contradict themselves; nothing is written then
 */
export async function seedKnowledge(
  seed: KnowledgeSnapshot,
  { knowledge, transactions, now }: SeedingTools,
): Promise<SeedOutcome> {
  const faults = checkFacts(seed.facts);
  if (faults.length > 0) throw new FaultyFactsError(faults);
  return transactions.run(async () => {
    const known = await knowledge.lockForChange();
    const factPlan = withoutContradictions(plan('fact', seed.facts, known.facts), known.facts);
    const narrativePlan = plan('narrative', seed.narratives, known.narratives);
    const change: KnowledgeChange = { facts: factPlan.add, narratives: narrativePlan.add };
    if (change.facts.length + change.narratives.length > 0) {
      const reason = known.facts.size === 0 ? FIRST_REASON : NEXT_REASON;
      await knowledge.append(change, { origin: 'seed', author: AUTHOR, reason, at: now });
    }
    const differences = [...factPlan.differences, ...narrativePlan.differences];
    await knowledge.replaceSeedDifferences(differences);
    return {
      facts: change.facts.length,
      narratives: change.narratives.length,
      differences,
    };
  });
}

interface Plan<T> {
  readonly add: readonly T[];
  readonly differences: readonly SeedDifference[];
}

function plan<T extends Fact | Narrative>(
  kind: SeedDifference['kind'],
  seed: readonly T[],
  known: ReadonlyMap<string, KnownItem<T>>,
): Plan<T> {
  const differing = seed.filter((item) => differs(item, known.get(item.id)));
  const kept = differing.filter(({ id }) => known.get(id)?.current.edit.origin === 'officer');
  const ids = new Set(seed.map(({ id }) => id));
  const gone = [...known].filter(([id, { lastSeed }]) => lastSeed !== null && !ids.has(id));
  return {
    add: differing.filter((item) => !kept.includes(item)),
    differences: [
      ...kept.map((item) => ({ kind, id: item.id, seed: item })),
      ...gone.map(([id]) => ({ kind, id, seed: null })),
    ],
  };
}

/** Whether the files say something new, and something else than what is known. */
function differs<T>(item: T, known: KnownItem<T> | undefined): boolean {
  if (known === undefined) return true;
  return (
    !isDeepStrictEqual(item, known.lastSeed) && !isDeepStrictEqual(item, known.current.content)
  );
}

/**
 * Facts of the files that would contradict what officers wrote are held back, with those they
 * measure the same thing as: half of a change of the law is worse than none of it.
 */
function withoutContradictions(
  wanted: Plan<Fact>,
  known: ReadonlyMap<string, KnownItem<Fact>>,
): Plan<Fact> {
  const now = [...known.values()].map(({ current }) => current.content);
  let add = wanted.add;
  for (;;) {
    const faults = newFaults(now, withChanges(now, add));
    const heldBack = add.filter((fact) => takesPart(fact, faults, withChanges(now, add)));
    if (heldBack.length === 0) break;
    add = add.filter((fact) => !heldBack.includes(fact));
  }
  const held = wanted.add.filter((fact) => !add.includes(fact));
  return {
    add,
    differences: [
      ...wanted.differences,
      ...held.map((seed) => ({ kind: 'fact' as const, id: seed.id, seed })),
    ],
  };
}

function takesPart(fact: Fact, faults: readonly FactFault[], base: readonly Fact[]): boolean {
  if (faultsOf(fact.id, faults).length > 0) return true;
  const named = base.filter(({ id }) => faults.some(({ factId }) => factId === id));
  const measured = new Set(named.flatMap(attributesOf));
  return attributesOf(fact).some((attribute) => measured.has(attribute));
}

function attributesOf({ quantities }: Fact): string[] {
  return quantities.map(({ attribute }) => attribute);
}
