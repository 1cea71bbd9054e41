import { type Nearness } from '#claims';
import { type Claim, FLAGGABLE_VERDICTS, type Verdict } from '#domain';

/** What the risk of a post is estimated from. */
export interface RiskSigns {
  /** The text model's probabilities. */
  readonly relevant: number;
  readonly assert: number;
  readonly flag: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** What the rules found; the model's own suggestion is left out. */
  readonly claims: readonly Claim[];
  /** How near the text comes to known stories and errors. */
  readonly nearness: Nearness;
}

/** Names of the features, in the order of {@link riskFeatures}. */
export const RISK_FEATURES = [
  'assert',
  'flag',
  'relevant',
  'wrong',
  'scam',
  'accurate',
  'rule-narrative',
  'rule-other-period',
  'rule-wrong-number',
  'rule-scam',
  'rule-right-number',
  'assert-and-rule',
  'story',
  'story-over-truth',
  'error-over-truth',
] as const;

/** What lowers the risk; everything else raises it. */
const LOWERING: ReadonlySet<string> = new Set(['accurate', 'rule-right-number']);

/** Known directions of the weights, in the order of {@link RISK_FEATURES}. */
export const RISK_DIRECTIONS = RISK_FEATURES.map((name) => (LOWERING.has(name) ? 'down' : 'up'));

const CLIP = 6;

/** Numbers that a logistic regression adds up; probabilities enter as log-odds. */
export function riskFeatures({
  relevant,
  assert,
  flag,
  verdicts,
  claims,
  nearness,
}: RiskSigns): number[] {
  const wrong = FLAGGABLE_VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  const surest = (rules: readonly string[]): number =>
    Math.max(0, ...claims.filter(({ rule }) => rules.includes(rule)).map((c) => c.confidence));
  const byRule = [
    surest(['narrative-match']),
    surest(['expired-quantity', 'early-quantity']),
    surest(['wrong-quantity']),
    surest(['scam-signal']),
  ];
  return [
    logOdds(assert),
    logOdds(flag),
    logOdds(relevant),
    logOdds(wrong),
    logOdds(verdicts.scam),
    logOdds(verdicts.accurate),
    ...byRule,
    surest(['fact-quantity-match']),
    assert * Math.max(...byRule),
    nearness.story,
    nearness.storyOverTruth,
    nearness.errorOverTruth,
  ];
}

function logOdds(probability: number): number {
  const odds = Math.log(Math.max(probability, 1e-9) / Math.max(1 - probability, 1e-9));
  return Math.min(CLIP, Math.max(-CLIP, odds));
}
