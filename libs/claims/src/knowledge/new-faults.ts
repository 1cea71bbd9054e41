import { checkFacts, type Fact, type FactFault } from '#domain';

/** @returns the faults that a change brings; what was wrong before is another matter. */
export function newFaults(before: readonly Fact[], after: readonly Fact[]): FactFault[] {
  const known = new Set(checkFacts(before).map(keyOf));
  return checkFacts(after).filter((fault) => !known.has(keyOf(fault)));
}

/** @returns the base with each change in the place of what it changes, new facts at the end. */
export function withChanges(base: readonly Fact[], changes: readonly Fact[]): Fact[] {
  const byId = new Map(changes.map((fact) => [fact.id, fact]));
  const known = new Set(base.map(({ id }) => id));
  return [
    ...base.map((fact) => byId.get(fact.id) ?? fact),
    ...changes.filter(({ id }) => !known.has(id)),
  ];
}

export function faultsOf(factId: string, faults: readonly FactFault[]): FactFault[] {
  return faults.filter((fault) => fault.factId === factId);
}

function keyOf({ factId, rule, detail }: FactFault): string {
  return `${factId} ${rule} ${detail}`;
}
