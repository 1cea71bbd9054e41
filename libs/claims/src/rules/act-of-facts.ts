import { type ScopeValue } from '#domain';

/**
 * What the law says of an act: it `may` be done, `must`, `need-not`, `may-not`; of an event or a
 * state that it `is` so or `is-not`.
 */
export type RightMode = 'may' | 'must' | 'need-not' | 'may-not' | 'is' | 'is-not';

/** A yes-or-no matter: as long as one of the facts holds, that is how the act stands. */
export interface ActOfFacts {
  /** Ids of the facts that say so, of one matter. */
  readonly facts: readonly string[];
  readonly right: RightMode;
  /** How people name the act, without what says its mode; "..." lets four words stand between. */
  readonly acts: readonly string[];
  /** Cases for which it is otherwise: where one is named the rule keeps silent. */
  readonly unless?: readonly ScopeValue[];
  /** Only where one of these is named is it so. */
  readonly only?: readonly ScopeValue[];
}
