import { type Fact, type FactQuantity, holdsOn, mayDecide } from '#domain';
import { type Measure, measureOf } from './measure.js';

/** A value that the law gives, with the fact that gives it. */
export interface FactValue {
  readonly fact: Fact;
  readonly quantity: FactQuantity;
  readonly measure: Measure;
}

/**
 * So many years after the newest day that any fact names, what is enacted is still taken for the
 * law: a working life, for which people are told of steps to come.
 */
const YEARS_AHEAD = 30;

const PERIOD_SUFFIX = /-[pnu]\d+$/;

/** @returns the id without the suffix of a period: PE-01-p1 and PE-01 are one matter. */
export function matterOf(factId: string): string {
  return factId.replace(PERIOD_SUFFIX, '');
}

/** The facts of the law, looked up by id, by matter and by what they measure. */
export class FactBase {
  private readonly byId = new Map<string, Fact>();
  private readonly byMatter = new Map<string, Fact[]>();
  private readonly byAttribute = new Map<string, FactValue[]>();
  private readonly lastKnownDay: string;
  private readonly byMeasuringMatter = new Map<string, readonly FactValue[]>();
  private readonly byGivingMatter = new Map<string, readonly FactValue[]>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      this.byId.set(fact.id, fact);
      const matter = matterOf(fact.id);
      this.byMatter.set(matter, [...(this.byMatter.get(matter) ?? []), fact]);
      for (const quantity of fact.quantities) this.addValue(fact, quantity);
    }
    this.lastKnownDay = yearsAfter(newestDayOf(facts), YEARS_AHEAD);
  }

  /** Every fact, of any period. */
  all(): IterableIterator<Fact> {
    return this.byId.values();
  }

  get(id: string): Fact | null {
    return this.byId.get(id) ?? null;
  }

  /** @returns the fact of the same matter that holds on the day, else the named one, else null. */
  inForce(id: string, day: string): Fact | null {
    const named = this.get(id);
    if (named !== null && holdsOn(named, day)) return named;
    const variants = this.byMatter.get(matterOf(id)) ?? [];
    return variants.find((fact) => mayDecide(fact) && holdsOn(fact, day)) ?? named;
  }

  /** @returns every fact of the matter that holds on the day: the rule and its values in money. */
  allInForce(matter: string, day: string): Fact[] {
    return (this.byMatter.get(matter) ?? []).filter((fact) => holdsOn(fact, day));
  }

  /** @returns whether the base can know the law of an ISO day; a rule without end is no oracle */
  knowsLawOf(day: string): boolean {
    return day <= this.lastKnownDay;
  }

  /** Every value that can be measured, of any attribute and period. */
  allValues(): FactValue[] {
    return [...this.byAttribute.values()].flat();
  }

  /** @returns every value that facts give for the attribute, of any period. */
  valuesOf(attribute: string): readonly FactValue[] {
    return this.byAttribute.get(attribute) ?? [];
  }

  /** @returns every fact of the matter, of any period. */
  variantsOf(matter: string): readonly Fact[] {
    return this.byMatter.get(matter) ?? [];
  }

  /** @returns every value of the attributes that the matter's facts measure, of any matter. */
  valuesOfMatter(matter: string): readonly FactValue[] {
    const known = this.byMeasuringMatter.get(matter);
    if (known !== undefined) return known;
    const attributes = new Set(
      this.variantsOf(matter).flatMap(({ quantities }) => quantities.map((one) => one.attribute)),
    );
    const values = [...attributes].flatMap((attribute) => this.valuesOf(attribute));
    this.byMeasuringMatter.set(matter, values);
    return values;
  }

  /** @returns those of {@link valuesOfMatter} that the matter's own facts give. */
  ownValuesOf(matter: string): readonly FactValue[] {
    const known = this.byGivingMatter.get(matter);
    if (known !== undefined) return known;
    const values = this.valuesOfMatter(matter).filter(({ fact }) => matterOf(fact.id) === matter);
    this.byGivingMatter.set(matter, values);
    return values;
  }

  /** @returns whether a usable fact of the topic that holds on the day gives the value. */
  isGivenOn(day: string, topic: Fact['topic'], isEqual: (value: FactValue) => boolean): boolean {
    return [...this.byAttribute.values()].some((values) =>
      values.some(
        (value) =>
          value.fact.topic === topic &&
          mayDecide(value.fact) &&
          holdsOn(value.fact, day) &&
          isEqual(value),
      ),
    );
  }

  private addValue(fact: Fact, quantity: FactQuantity): void {
    const measure = measureOf(quantity.unit);
    if (measure === null) return;
    const values = this.byAttribute.get(quantity.attribute) ?? [];
    values.push({ fact, quantity, measure });
    this.byAttribute.set(quantity.attribute, values);
  }
}

function newestDayOf(facts: readonly Fact[]): string {
  const days = facts.flatMap(({ validFrom, validTo }) => [validFrom ?? '', validTo ?? '']);
  return days.reduce((newest, day) => (day > newest ? day : newest), '');
}

/** @returns the same ISO day so many years later; of no day, none */
function yearsAfter(day: string, years: number): string {
  return day === '' ? '' : `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
