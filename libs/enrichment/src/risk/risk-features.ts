import { type ClaimSigns } from '#claims';
import { FLAGGABLE_VERDICTS, type Stance, type Verdict } from '#domain';

/** What the risk of a post is estimated from; probabilities from 0 to 1. */
export interface RiskSigns {
  /** The text model's probabilities. */
  readonly relevant: number;
  readonly stances: Readonly<Record<Stance, number>>;
  readonly flag: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** What the claim checker saw; null when it was not asked. */
  readonly claims: ClaimSigns | null;
}

/** Names of the features, in the order of {@link riskFeatures}. */
export const RISK_FEATURES = [
  'claim-wrong',
  'claim-scam',
  'claim-accurate',
  'assert',
  'ask-or-deny',
  'text-flag',
  'text-wrong',
  'text-scam',
  'relevant',
  'stretches',
  'assert-and-wrong',
  'story',
  'fraud',
] as const;

/** What lowers the risk; everything else raises it, or either. */
const LOWERING: ReadonlySet<string> = new Set(['claim-accurate', 'ask-or-deny']);
const EITHER: ReadonlySet<string> = new Set(['stretches']);

/** Known directions of the weights, in the order of {@link RISK_FEATURES}. */
export const RISK_DIRECTIONS = RISK_FEATURES.map((name) => {
  if (EITHER.has(name)) return 'either';
  return LOWERING.has(name) ? 'down' : 'up';
});

const CLIP = 6;
const UNREAD: ClaimSigns = {
  wrong: 0,
  scam: 0,
  accurate: 0,
  stretches: 1,
  story: false,
  fraud: false,
};

/** Numbers that a logistic regression adds up; probabilities enter as log-odds. */
export function riskFeatures({ relevant, stances, flag, verdicts, claims }: RiskSigns): number[] {
  const seen = claims ?? UNREAD;
  const wrong = FLAGGABLE_VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  return [
    logOdds(seen.wrong),
    logOdds(seen.scam),
    logOdds(seen.accurate),
    logOdds(stances.assert),
    logOdds(stances.ask + stances.deny),
    logOdds(flag),
    logOdds(wrong),
    logOdds(verdicts.scam),
    logOdds(relevant),
    Math.log(Math.max(seen.stretches, 1)),
    stances.assert * seen.wrong,
    Number(seen.story),
    Number(seen.fraud),
  ];
}

function logOdds(probability: number): number {
  const odds = Math.log(Math.max(probability, 1e-9) / Math.max(1 - probability, 1e-9));
  return Math.min(CLIP, Math.max(-CLIP, odds));
}
