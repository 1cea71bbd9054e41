import { isDeepStrictEqual } from 'node:util';
import { type Fact, type KnowledgeImpact, type KnowledgeSnapshot } from '#domain';
import { matterOf } from './fact-base.js';

/**
 * What may be judged otherwise after a change: the facts and narratives that changed, the facts of
 * the same matters and of the same attributes (a new period or value beside an old one), and the
 * narratives that those facts settle.
 * @param after a snapshot with a serial
 */
export function impactOf(before: KnowledgeSnapshot, after: KnowledgeSnapshot): KnowledgeImpact {
  const facts = changedOf(before.facts, after.facts);
  const narratives = changedOf(before.narratives, after.narratives);
  const matters = new Set(facts.map(({ id }) => matterOf(id)));
  const attributes = new Set(facts.flatMap(attributesOf));
  const related = after.facts.filter(
    (fact) =>
      matters.has(matterOf(fact.id)) || attributesOf(fact).some((one) => attributes.has(one)),
  );
  const factIds = new Set([...facts, ...related].map(({ id }) => id));
  const settled = after.narratives.filter((story) => story.facts.some((id) => factIds.has(id)));
  const storyIds = [...narratives, ...settled].map(({ id }) => id);
  return { evidenceIds: [...new Set([...factIds, ...storyIds])], snapshot: after.serial ?? 0 };
}

/** Both states of what changed: a fact that gave up an attribute had to do with it. */
function changedOf<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): T[] {
  const old = new Map(before.map((item) => [item.id, item]));
  return after.flatMap((item) => {
    const former = old.get(item.id);
    if (former === undefined) return [item];
    return isDeepStrictEqual(former, item) ? [] : [former, item];
  });
}

function attributesOf({ quantities }: Fact): string[] {
  return quantities.map(({ attribute }) => attribute);
}
