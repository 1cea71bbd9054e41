import { type PostReference } from './post.js';
import { type Opinion, type OpinionAnswer } from './second-opinion.js';
import { type Span } from './span.js';
import { type Verdict } from './verdict.js';

/** A question as it is written down before it leaves the house. */
export interface OpinionRequest {
  /** Null: a text that is not stored (a quick check). */
  readonly post: PostReference | null;
  readonly span: Span;
  /** What our own rules said of the claim. */
  readonly verdict: Verdict;
  /** Serial of the snapshot that the claim was judged by. */
  readonly knowledge: number | null;
  readonly model: string;
  /** SHA-256 (hex) of what is sent. */
  readonly fingerprint: string;
  readonly factIds: readonly string[];
}

/** `answered`: this claim of this revision was answered before · `full`: try again in `waitMs`. */
export type OpinionTicket =
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'answered' }
  | { readonly kind: 'full'; readonly waitMs: number };

export interface RecordedAnswer {
  readonly answer: OpinionAnswer;
  readonly latencyMs: number;
}

/** An admitted opinion with the claim that it is about. */
export interface ClaimOpinion extends Span {
  /** What our own rules said when the question was asked. */
  readonly claimVerdict: Verdict;
  readonly opinion: Opinion;
  readonly model: string;
  readonly answeredAt: Date;
}

/** Writes down every question that leaves the house and what came back; nothing is changed later. */
export abstract class SecondOpinionLog {
  /**
   * Writes a question down, unless the same one was answered for good, or as many as allowed were
   * asked in the last minute, over all processes.
   */
  abstract open(request: OpinionRequest, perMinute: number): Promise<OpinionTicket>;

  /** Writes down what came back. @param id of the open ticket, once only */
  abstract close(id: string, recorded: RecordedAnswer): Promise<void>;

  /** @returns the newest admitted opinion on each claim whose newest answer was admitted. */
  abstract opinionsOn(post: PostReference): Promise<ClaimOpinion[]>;
}
