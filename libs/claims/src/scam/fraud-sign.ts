import { type Span } from '#domain';

/** What a sign does in an offer of fraud (scam-signals, "Cách kết hợp"). */
export type FraudRole =
  | 'lure'
  | 'threat'
  | 'urgency'
  | 'channel'
  | 'contact'
  | 'illegal'
  | 'offer'
  | 'guise'
  | 'fake-address'
  | 'shield';

/** One sign of fraud in a post, or of a post that only speaks of fraud (`shield`). */
export interface FraudSign extends Span {
  readonly role: FraudRole;
  /** Vietnamese, as explanations show it. */
  readonly signal: string;
  /** The words of the post, as published. */
  readonly words: string;
  /** Number of the sentence it begins in. */
  readonly sentence: number;
}

/** The named rules by which signs together are fraud. */
export type FraudRule =
  'illegal-service' | 'lure-with-channel' | 'guise-with-channel' | 'fake-address' | 'two-channels';

/** That a post offers fraud, the signs it rests on first. */
export interface FraudVerdict extends Span {
  readonly rule: FraudRule;
  /** 0 to 1. */
  readonly confidence: number;
  readonly signs: readonly FraudSign[];
  /** One Vietnamese sentence that names every sign. */
  readonly reason: string;
}

/** @returns what a post holds of signs, in order, and what they come to. */
export interface FraudReading {
  readonly signs: readonly FraudSign[];
  readonly verdict: FraudVerdict | null;
}
