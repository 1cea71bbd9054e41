import { type Claim, type Evidence, FLAGGABLE_VERDICTS, type Verdict } from '#domain';
import { type FactBase } from '../knowledge/fact-base.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { explainReading } from '../explanation/explain-reading.js';
import { type StoryHit } from '../narratives/narrative-matcher.js';
import { factOf, type RuleFinding } from '../rules/rule-finding.js';
import { type FraudSign } from '../scam/fraud-sign.js';
import { fraudSignsIn } from '../scam/fraud-claim.js';
import { citeLaw } from './cite-law.js';
import { type ChosenClaim } from './claim-reading.js';
import { type PieceView } from './dated-views.js';
import { type LawReading } from './read-laws.js';
import { settleVerdict } from './settle-verdict.js';

/** The rule of claims that the learnt reader judges by their words, no named rule speaking for it. */
const BY_WORDING = 'wording';
/** A rule on a matter less likely than this share of the likeliest does not speak for the claim. */
const LEAST_SHARE = 0.3;

/** The post of a claim, and what it is held against. */
interface SaidIn {
  readonly text: string;
  readonly facts: FactBase;
  /** The known story that the stretch comes nearest to. */
  readonly story: StoryHit | null;
  /** Signs of fraud in the post. */
  readonly signs: readonly FraudSign[];
}

/** @returns the claim with its evidence, the rule that speaks for its verdict and the reason */
export function claimOfReading({ reading, verdict: learnt }: ChosenClaim, said: SaidIn): Claim {
  const { view, laws, probabilities } = reading;
  const { start, end } = view;
  const cited = citeLaw(view, laws, said.facts);
  const verdict = settledBy(settleVerdict(learnt, laws), laws, cited, said.facts);
  const spoken = speaksFor(verdict, laws);
  const finding = spoken?.finding ?? null;
  const evidence = evidenceOf(finding, cited);
  return {
    ...{ start, end, verdict, evidence },
    confidence: probabilities[verdict],
    ...whyOf({ finding, verdict, evidence }, view, said),
    explanation: explainReading(
      reading,
      {
        ...{ law: spoken?.law ?? laws[0] ?? null, evidence, mistaken: mistakenIn(finding) },
        story: said.story,
        fraudSigns: verdict === 'scam' ? fraudSignsIn(view, said.signs) : [],
      },
      said.facts,
    ),
  };
}

/**
 * Nothing is right or wrong without evidence, or by a fact that does not say since when it holds: it
 * may have been law on the day or not. Fraud is told by its signs.
 */
function settledBy(
  read: Verdict,
  laws: readonly LawReading[],
  cited: readonly Evidence[],
  facts: FactBase,
): Verdict {
  const [first] = evidenceOf(speaksFor(read, laws)?.finding ?? null, cited);
  if (first === undefined) return 'unverified';
  const isDated = facts.get(first.factId ?? '')?.validFrom !== null;
  return read === 'scam' || isDated ? read : 'unverified';
}

/** What settled a claim. */
interface Settled {
  readonly finding: RuleFinding | null;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
}

function whyOf(
  { finding, verdict, evidence }: Settled,
  view: PieceView,
  { text, facts }: SaidIn,
): Pick<Claim, 'rule' | 'triggers' | 'reason'> {
  const words = finding === null ? [view] : finding.words;
  return {
    rule: finding?.rule ?? BY_WORDING,
    triggers: words.map((span) => text.slice(span.start, span.end)),
    reason: finding?.reason ?? wordingReason(verdict, view.days, evidence, facts),
  };
}

/** The first finding on a likely matter that agrees: on the verdict, else that the claim is wrong. */
function speaksFor(verdict: Verdict, laws: readonly LawReading[]): SpokenFinding | null {
  const least = LEAST_SHARE * (laws[0]?.probability ?? 0);
  const findings = laws
    .filter(({ probability }) => probability >= least)
    .flatMap((law) => law.findings.map((finding) => ({ finding, law })));
  const same = findings.find(({ finding }) => finding.verdict === verdict);
  if (same !== undefined) return same;
  if (!FLAGGABLE_VERDICTS.includes(verdict)) return null;
  return findings.find(({ finding }) => FLAGGABLE_VERDICTS.includes(finding.verdict)) ?? null;
}

/** What a rule found, and of which matter. */
interface SpokenFinding {
  readonly finding: RuleFinding;
  readonly law: LawReading;
}

function mistakenIn(finding: RuleFinding | null): string | null {
  const mistaken = finding?.mistaken ?? null;
  return mistaken === null ? null : factOf(mistaken).id;
}

/** What the rule names comes first, then what else may settle it, then what was mistaken for law. */
function evidenceOf(finding: RuleFinding | null, cited: readonly Evidence[]): Evidence[] {
  if (finding === null) return [...cited];
  const named = (law: RuleFinding['decides']): Evidence[] =>
    law === null ? [] : [{ factId: factOf(law).id, narrativeId: null, score: 1 }];
  const all = [...named(finding.decides), ...cited, ...named(finding.mistaken)];
  return all.filter(({ factId }, at) => all.findIndex((one) => one.factId === factId) === at);
}

function wordingReason(
  verdict: Verdict,
  days: readonly string[],
  [first]: readonly Evidence[],
  facts: FactBase,
): string {
  const fact = facts.get(first?.factId ?? '');
  const on = `vào ngày ${days.map(formatDay).join(', ')}`;
  if (fact === null) return `Kho căn cứ chưa có quy định để kết luận ${on}.`;
  const law = `căn cứ ${fact.id}: ${fact.statement.replace(/\.$/, '')}`;
  if (verdict === 'accurate') return `Cách nói phù hợp ${on} với ${law}.`;
  if (verdict === 'unverified') return `Chưa đủ để kết luận ${on}; gần nhất là ${law}.`;
  return `Cách nói không phù hợp ${on} với ${law}.`;
}
