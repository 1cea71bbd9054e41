import { type ChildProcess } from 'node:child_process';

/** @returns what a node of our own needs and this machine has not. */
export function missingTools(): string[];

/** A node with data of its own, which goes when it stops. */
export interface OwnNode {
  readonly url: string;
  /** Of its JVM. */
  readonly flags: readonly string[];
  /** Its launcher, whose child is the server. */
  readonly process: ChildProcess;
  stop(): Promise<void>;
  /** Starts it on the same data after it was killed. */
  restart(): Promise<void>;
}

export function startOwnNode(options: {
  /** As the JVM reads it. */
  readonly heap: string;
  /** For tests, not for measurements. */
  readonly quickStart: boolean;
}): Promise<OwnNode>;
