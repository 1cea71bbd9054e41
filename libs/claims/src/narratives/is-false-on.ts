import { holdsOn, mayDecide, type Narrative } from '#domain';
import { type FactBase } from '../knowledge/fact-base.js';

/**
 * Whether a story was false on a day. Fraud and inventions are false on any day. Anything else is
 * false only while a usable, dated fact of the story holds; an outdated rule only once the rule that
 * replaced it (named first) holds.
 * @param day ISO day
 */
export function isFalseOn({ kind, facts: ids }: Narrative, facts: FactBase, day: string): boolean {
  if (kind === 'scam' || kind === 'fabricated') return true;
  if (kind === 'outdated') {
    const named = facts.get(ids[0] ?? '');
    return named !== null && mayDecide(named) && holdsOn(named, day);
  }
  return ids.some((id) => {
    const fact = facts.inForce(id, day);
    return fact !== null && mayDecide(fact) && holdsOn(fact, day);
  });
}
