/** A statement and the values of its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Collects conditions and the parameters that they name. */
export class Conditions {
  private readonly parts: string[] = [];

  /** @param parameters may be shared by conditions of one statement. */
  constructor(readonly parameters: unknown[] = []) {}

  /** @param condition is given the parameter's name. */
  add(condition: (parameter: string) => string, value: unknown): void {
    this.parts.push(condition(this.parameter(value)));
  }

  /** Adds a condition whose parameters were named before. */
  addPlain(condition: string): void {
    this.parts.push(condition);
  }

  /** Adds the condition unless the value is null or an empty list. */
  addIfGiven(condition: (parameter: string) => string, value: unknown): void {
    if (value !== null && !(Array.isArray(value) && value.length === 0)) this.add(condition, value);
  }

  parameter(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }

  toString(): string {
    return this.parts.length > 0 ? `WHERE ${this.parts.join(' AND ')}` : '';
  }
}
