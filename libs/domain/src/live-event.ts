/** What screens are told at once. Carries ids only, never text. */
export type LiveEvent =
  | { readonly type: 'case-opened'; readonly caseId: string }
  | { readonly type: 'case-changed'; readonly caseId: string }
  | { readonly type: 'source-changed'; readonly sourceId: string };

/** Carries live events between processes. Delivery is best effort: screens also refetch. */
export abstract class LiveEvents {
  /** Sends events when the current transaction commits, at once when there is none. */
  abstract publish(events: readonly LiveEvent[]): Promise<void>;

  /** Listens to events of every process. @returns how to stop. */
  abstract subscribe(listener: (event: LiveEvent) => void): () => void;
}
