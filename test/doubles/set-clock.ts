import { Clock } from '#domain';

/** A clock that stands still until it is moved. */
export class SetClock extends Clock {
  constructor(private instant = new Date('2026-11-24T01:51:00Z')) {
    super();
  }

  override now(): Date {
    return this.instant;
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
