import { type Fact, type FactQuantity, holdsOn } from '#domain';

import { FIGURES, type FigureName } from './figures.js';

/** What the trial needs to know of a fact. */
export interface TrialFact extends Pick<Fact, 'id' | 'validFrom' | 'validTo' | 'usable'> {
  readonly quantities: readonly Omit<FactQuantity, 'scope'>[];
}

export interface FigureReading {
  readonly value: number;
  readonly factId: string;
}

/** Answers which facts, and which figures of the law, hold on a day. */
export class FactBook {
  private readonly byId: ReadonlyMap<string, TrialFact>;

  constructor(private readonly facts: readonly TrialFact[]) {
    this.byId = new Map(facts.map((fact) => [fact.id, fact]));
  }

  knows(id: string): boolean {
    return this.byId.has(id);
  }

  /** @returns whether the fact may decide a verdict and holds on the ISO day. */
  holds(id: string, day: string): boolean {
    const fact = this.byId.get(id);
    return fact !== undefined && fact.usable && holdsOn(fact, day);
  }

  /** @returns whether the fact once held and ended before the ISO day. */
  expired(id: string, day: string): boolean {
    const fact = this.byId.get(id);
    return fact !== undefined && fact.usable && fact.validTo !== null && fact.validTo < day;
  }

  /** @returns the figure as the law has it on the ISO day; null when the facts do not say. */
  figure(name: FigureName, day: string): FigureReading | null {
    return this.readings(name, (fact) => holdsOn(fact, day)).at(-1) ?? null;
  }

  /** @returns the figure of the rule that ended last before the day, if it differs from today's. */
  formerFigure(name: FigureName, day: string): FigureReading | null {
    const current = this.figure(name, day);
    if (!current) return null;
    const former = this.readings(name, (fact) => fact.validTo !== null && fact.validTo < day);
    return former.filter((reading) => reading.value !== current.value).at(-1) ?? null;
  }

  /** All readings of a figure from usable facts, the oldest rule first. */
  private readings(name: FigureName, wanted: (fact: TrialFact) => boolean): FigureReading[] {
    const { attribute, appliesTo } = FIGURES[name];
    return this.facts
      .filter((fact) => fact.usable && wanted(fact))
      .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))
      .flatMap((fact) =>
        fact.quantities
          .filter((quantity) => quantity.attribute === attribute)
          .filter((quantity) => (quantity.appliesTo ?? '').startsWith(appliesTo))
          .filter((quantity) => typeof quantity.value === 'number')
          .map((quantity) => ({ value: Number(quantity.value), factId: fact.id })),
      );
  }
}
