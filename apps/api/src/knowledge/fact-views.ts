import { type FactContent, type FactItem, type FactView } from '#contracts';
import { parseFact } from '#claims';
import { type Fact, type FactVersion, holdsOn, type ScopeCase, stateOn } from '#domain';
import { toVersionView } from './version-view.js';

/** @returns the fact as it stands beside a claim on an ISO day. */
export function toFactView(fact: Fact, day: string): FactView {
  return {
    id: fact.id,
    statement: fact.statement,
    value: fact.value,
    conditions: fact.conditions,
    validFrom: fact.validFrom,
    validTo: fact.validTo,
    issuedOn: fact.issuedOn,
    previous: fact.previous,
    legalBasis: fact.legalBasis.map(({ document, locator }) => ({ document, locator })),
    sources: [...fact.sources],
    usable: fact.usable,
    inForce: holdsOn(fact, day),
    state: stateOn(fact, day),
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
    topic: fact.topic,
    statement: fact.statement,
    scope: toScopeView(fact.scope),
    value: fact.value,
    quantities: fact.quantities.map(toQuantityContent),
    conditions: fact.conditions,
    validFrom: fact.validFrom,
    validTo: fact.validTo,
    issuedOn: fact.issuedOn,
    previous: fact.previous,
    legalBasis: fact.legalBasis.map(({ document, locator }) => ({ document, locator })),
    sources: [...fact.sources],
    confidence: fact.confidence,
    usable: fact.usable,
    unusableReason: fact.unusableReason,
    exceptions: fact.exceptions.map(({ kind, reason, of }) => ({ kind, reason, of })),
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
