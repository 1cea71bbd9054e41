import { type Fact, type ScopeCase, type Span } from '#domain';
import { type MeasuredQuantity } from '#nlp';
import { type FactBase } from '../knowledge/fact-base.js';
import { type ValueComparison } from '../reading/compare-value.js';
import { type MatchingWord } from '../text/matching-text.js';
import { type CitedDocument } from './cited-documents.js';

/** A number of a claim, told of a case, compared with the law of the claim's days. */
export interface SaidNumber extends ValueComparison {
  readonly number: MeasuredQuantity;
  /** Of whom and in which circumstances this very number is told. */
  readonly scope: ScopeCase;
  /** Whether it says of which case the law is told ("đóng 15 năm"), not what the law gives. */
  readonly isCase: boolean;
}

/** What the words of a stretch say whatever matter it speaks of. */
export interface SaidWords {
  /** The cases named by words and numbers, all together. */
  readonly scope: ScopeCase;
  /** "ai cũng", "toàn dân": told of everybody; null when it is not. */
  readonly universal: Span | null;
  /** "chỉ cần", "cứ … là": told as all that is needed. */
  readonly sufficient: Span | null;
  /** "lĩnh ngay", "được liền": told as coming at once. */
  readonly immediate: Span | null;
  /** Told as a draft, a proposal or a plan. */
  readonly draft: boolean;
  /** Told as an earlier rule. */
  readonly past: boolean;
  /** Told as what will hold later. */
  readonly later: boolean;
  /** Told as somebody else's error, a rumour or a lie. */
  readonly denied: boolean;
  /** Whether what is said is taken back an odd number of times. */
  readonly negated: boolean;
  /** Whether it tells more numbers than are compared. */
  readonly crowded: boolean;
  /** Documents it cites by number. */
  readonly documents: readonly Omit<CitedDocument, 'known'>[];
}

/** A stretch of a post read as a claim about one matter of the law. */
export interface ClaimFrame extends Omit<SaidWords, 'documents'> {
  readonly matter: string;
  /** ISO day of the post. */
  readonly day: string;
  /** ISO days it is judged on. */
  readonly days: readonly string[];
  /** Whether it names days, none of which can be told. */
  readonly noDay: boolean;
  readonly question: boolean;
  readonly words: readonly MatchingWord[];
  readonly span: Span;
  /** Facts of the matter that hold on one of the days. */
  readonly inForce: readonly Fact[];
  /** Attributes its numbers may measure, those that give one of them first. */
  readonly attributes: readonly string[];
  readonly numbers: readonly SaidNumber[];
  readonly documents: readonly CitedDocument[];
  readonly facts: FactBase;
}
