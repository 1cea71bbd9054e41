import { type FactContent, type FactItem, type FactView } from '#contracts';
import { parseFact } from '#claims';
import { type Fact, type FactVersion, holdsOn, type ScopeCase, stateOn } from '#domain';
import { toVersionView } from './version-view.js';

/** @returns the fact as it stands beside a claim on an ISO day. */
export function toFactView(fact: Fact, day: string): FactView {
  return {
    id: fact.id,
    ...rulingOf(fact),
    inForce: holdsOn(fact, day),
    state: stateOn(fact, day),
  };
}

/** What the rule says and rests on, for readers and for officers alike. */
function rulingOf(fact: Fact) {
  const { statement, value, conditions, validFrom, validTo, issuedOn, previous, usable } = fact;
  return {
    ...{ statement, value, conditions, validFrom, validTo, issuedOn, previous, usable },
    legalBasis: fact.legalBasis.map(({ document, locator }) => ({ document, locator })),
    sources: [...fact.sources],
    exceptions: fact.exceptions.map(({ kind, reason, of }) => ({ kind, reason, of })),
  };
}

/** @returns the fact as a list shows it. */
export function toFactItem(version: FactVersion, day: string, seedDiffers: boolean): FactItem {
  const { content } = version;
  return {
    ...toFactView(content, day),
    topic: content.topic,
    version: toVersionView(version),
    seedDiffers,
  };
}

/** @returns all that the fact says. */
export function toFactContent(fact: Fact): FactContent {
  return {
    ...rulingOf(fact),
    topic: fact.topic,
    scope: toScopeView(fact.scope),
    quantities: fact.quantities.map(toQuantityContent),
    confidence: fact.confidence,
    unusableReason: fact.unusableReason,
  };
}

/** @returns the value as it is written and read. */
export function toQuantityContent(
  quantity: Fact['quantities'][number],
): FactContent['quantities'][number] {
  const { attribute, comparator, value, unit, appliesTo, scope } = quantity;
  return {
    ...{ attribute, comparator, unit, appliesTo },
    value: typeof value === 'number' ? value : [...value],
    scope: scope.map(toScopeView),
  };
}

/**
 * Reads what an officer wrote, by the rules that the product's own files are read by.
 * @throws InvalidFactError naming the fields
 */
export function readFactContent(id: string, content: FactContent): Fact {
  const { unusableReason, quantities, ...rest } = content;
  return parseFact({
    ...rest,
    id,
    quantities: quantities.map(({ appliesTo, ...quantity }) => ({
      ...quantity,
      applies_to: appliesTo,
    })),
    ...(unusableReason !== null && { reason: unusableReason }),
  });
}

function toScopeView(scope: ScopeCase): FactContent['scope'] {
  return Object.fromEntries(Object.entries(scope).map(([name, values]) => [name, [...values]]));
}
