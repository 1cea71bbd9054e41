import {
  type Fact,
  type FactException,
  type FactQuantity,
  holdTogether,
  LAST_DAY,
  QUANTITY_UNITS,
  scopeOf,
} from './fact.js';
import { isScopeDimension, isScopeRange, isScopeValue, type ScopeCase, scopeKey } from './scope.js';

/** What is wrong with a fact, in a form that an officer can act on. */
export interface FactFault {
  readonly factId: string;
  readonly rule:
    | FactException['kind']
    | 'unknown-unit'
    | 'unknown-scope'
    | 'wrong-period'
    | 'overlap'
    | 'needless-exception';
  /** Vietnamese. */
  readonly detail: string;
}

interface Given {
  readonly fact: Fact;
  readonly quantity: FactQuantity;
}

const UNITS: ReadonlySet<string> = new Set(QUANTITY_UNITS);

/**
 * Checks a whole fact base: values of one attribute and scope on the same day, units and scopes
 * outside their closed lists, missing or impossible validity, missing legal basis or locator. What
 * a fact owns up to as an exception is no fault; an exception that is not needed is one.
 */
export function checkFacts(facts: readonly Fact[]): FactFault[] {
  const found = [
    ...facts.flatMap((fact) => [...checkPeriod(fact), ...checkBasis(fact), ...checkValues(fact)]),
    ...checkOverlaps(facts),
  ];
  const open = found.filter(({ factId, rule }) => !isExcepted(facts, factId, rule));
  return [...open, ...facts.flatMap((fact) => checkExceptions(fact, found))];
}

function isExcepted(facts: readonly Fact[], id: string, rule: FactFault['rule']): boolean {
  const fact = facts.find((one) => one.id === id);
  return (fact?.exceptions ?? []).some(({ kind }) => kind === rule);
}

function checkPeriod({ id, validFrom, validTo, issuedOn }: Fact): FactFault[] {
  const faults: FactFault[] = [];
  const last = validTo ?? LAST_DAY;
  if (validFrom === null) faults.push(fault(id, 'no-start', 'không có ngày bắt đầu hiệu lực'));
  if ((validFrom ?? '') > last) {
    faults.push(fault(id, 'wrong-period', 'hiệu lực kết thúc trước khi bắt đầu'));
  }
  if (issuedOn === null) return faults;
  if (issuedOn > last) {
    faults.push(fault(id, 'wrong-period', 'ký sau khi đã hết hiệu lực'));
  } else if (issuedOn > (validFrom ?? LAST_DAY)) {
    faults.push(fault(id, 'issued-after-start', 'ký sau ngày bắt đầu hiệu lực'));
  }
  return faults;
}

function checkBasis({ id, legalBasis }: Fact): FactFault[] {
  if (legalBasis.length === 0) return [fault(id, 'no-legal-basis', 'không dẫn văn bản nào')];
  if (legalBasis.some(({ locator }) => locator !== null)) return [];
  return [fault(id, 'no-locator', 'dẫn văn bản mà không dẫn điều, khoản nào')];
}

function checkValues(fact: Fact): FactFault[] {
  const scopes = [fact.scope, ...fact.quantities.flatMap(({ scope }) => scope)];
  const units = fact.quantities.filter(({ unit }) => !UNITS.has(unit));
  return [
    ...units.map(({ unit }) => fault(fact.id, 'unknown-unit', `đơn vị "${unit}" không có`)),
    ...scopes.flatMap((scope) =>
      unknownIn(scope).map((what) =>
        fault(fact.id, 'unknown-scope', `phạm vi "${what}" không có trong danh mục`),
      ),
    ),
  ];
}

function unknownIn(scope: ScopeCase): string[] {
  return Object.entries(scope).flatMap(([name, values]) => {
    if (isScopeRange(name)) return [];
    if (!isScopeDimension(name)) return [name];
    return values.map(String).filter((value) => !isScopeValue(name, value));
  });
}

/** Two values of one attribute and scope on one day: a contradiction, or one told twice. */
function checkOverlaps(facts: readonly Fact[]): FactFault[] {
  const groups = Map.groupBy(
    facts.flatMap((fact) => fact.quantities.map((quantity) => ({ fact, quantity }))),
    ({ fact, quantity }) => `${quantity.attribute} ${scopeKey(scopeOf(fact, quantity))}`,
  );
  return [...groups.values()].flatMap((given) =>
    given.flatMap((later, at) => given.slice(0, at).flatMap((first) => overlapOf(first, later))),
  );
}

function overlapOf(first: Given, second: Given): FactFault[] {
  if (!holdTogether(first.fact, second.fact)) return [];
  const { attribute } = first.quantity;
  const detail = (other: Fact): string =>
    `${attribute} cùng phạm vi, cùng thời gian với ${other.id}`;
  if (!sameValue(first.quantity, second.quantity)) {
    return [fault(second.fact.id, 'overlap', `${detail(first.fact)} nhưng khác giá trị`)];
  }
  // Either of the two may own up to telling the other's value again.
  const [teller, told] = tells(first.fact, second.fact) ? [first, second] : [second, first];
  if (tells(teller.fact, told.fact)) {
    return [fault(teller.fact.id, 'restated-value', detail(told.fact))];
  }
  return [fault(teller.fact.id, 'overlap', detail(told.fact))];
}

function tells(teller: Fact, told: Fact): boolean {
  return teller.exceptions.some(({ kind, of }) => kind === 'restated-value' && of === told.id);
}

function sameValue(a: FactQuantity, b: FactQuantity): boolean {
  const key = ({ comparator, value, unit }: FactQuantity): string =>
    `${comparator} ${[value].flat().join('–')} ${unit}`;
  return key(a) === key(b);
}

function checkExceptions(fact: Fact, found: readonly FactFault[]): FactFault[] {
  const needed = ({ kind, reason }: FactException): boolean =>
    reason.trim() !== '' && found.some(({ factId, rule }) => factId === fact.id && rule === kind);
  return fact.exceptions
    .filter((exception) => !needed(exception))
    .map(({ kind }) => fault(fact.id, 'needless-exception', `ngoại lệ "${kind}" thừa`));
}

function fault(factId: string, rule: FactFault['rule'], detail: string): FactFault {
  return { factId, rule, detail };
}
