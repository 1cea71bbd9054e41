/** The present moment, injected so that tests and replays can set it. */
export abstract class Clock {
  /** @returns the current instant. */
  abstract now(): Date;
}
