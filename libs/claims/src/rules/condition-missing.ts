import { type Fact, mayDecide } from '#domain';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import { CONDITIONS_OF_FACTS } from './conditions-of-facts.js';
import { lawAgainst, wordsOf } from './reason.js';
import { type ClaimRule } from './rule-finding.js';

interface KnownCondition {
  readonly name: string;
  readonly byHaste: boolean;
  readonly matcher: PhraseMatcher;
}

/** "không phải cứ 15 năm là lĩnh": told as not enough. */
const NOT_ENOUGH = new PhraseMatcher([
  {
    name: 'not enough',
    phrases: ['không phải', 'đâu phải', 'chưa', 'chứ không', 'không đủ', 'đừng', 'chẳng phải'],
  },
]);

const byMatter = new Map<string, readonly KnownCondition[]>(
  CONDITIONS_OF_FACTS.flatMap(({ matters, conditions, byHaste = false }) => {
    const known = conditions.map(({ name, words }) => ({
      name,
      byHaste,
      matcher: new PhraseMatcher([{ name, phrases: words }]),
    }));
    return matters.map((matter) => [matter, known] as const);
  }),
);

/** Told as enough by itself, without a condition that the rule asks for: "15 năm là lĩnh ngay". */
export const conditionMissing: ClaimRule = {
  name: 'condition-missing',
  about: 'Bài nói như chỉ cần một điều kiện, bỏ qua điều kiện khác mà quy định bắt buộc.',
  strength: 'decides',
  read: (frame) => {
    const words = frame.immediate ?? frame.sufficient;
    const fact = settledBy(frame);
    if (words === null || fact === null || NOT_ENOUGH.isIn(frame.words)) return null;
    const missing = missingIn(frame);
    if (missing.length === 0) return null;
    return {
      rule: 'condition-missing',
      verdict: 'distorted',
      decides: fact,
      mistaken: null,
      words: [words],
      reason: `${lawAgainst(wordsOf(frame, frame.span), fact, frame)} Bài chưa nêu điều kiện: ${missing.join('; ')}.`,
    };
  },
};

/** The rule in force; what is asked, denied or a plan is not told as enough. */
function settledBy(frame: ClaimFrame): Fact | null {
  if (frame.question || frame.denied || frame.draft) return null;
  return frame.inForce.find(mayDecide) ?? null;
}

/** @returns the conditions of the matter that none of the words names */
function missingIn({ matter, words, immediate }: ClaimFrame): string[] {
  return (byMatter.get(matter) ?? [])

    .filter(({ byHaste }) => immediate !== null || !byHaste)
    .filter(({ matcher }) => !matcher.isIn(words))
    .map(({ name }) => name);
}
