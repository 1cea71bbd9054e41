/** @returns what a node of our own needs and this machine has not. */
export function missingTools(): string[];

/** Starts a node with data of its own, which goes when it stops. */
export function startOwnNode(options: {
  /** As the JVM reads it. */
  readonly heap: string;
  /** For tests, not for measurements. */
  readonly quickStart: boolean;
}): Promise<{
  readonly url: string;
  /** Of its JVM. */
  readonly flags: readonly string[];
  stop(): Promise<void>;
}>;
