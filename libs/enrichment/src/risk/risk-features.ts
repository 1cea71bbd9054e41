import { type ClaimSigns, type StretchSigns } from '#claims';
import { FLAGGABLE_VERDICTS, type Stance, STANCES, type Verdict, VERDICTS } from '#domain';

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

const SUSPECTS = ['first', 'second'] as const;
const STRETCH_FEATURES = ['wrong', ...VERDICTS, 'question', 'surest', 'share', 'place'] as const;

/** Names of the features, in the order of {@link riskFeatures}. */
export const RISK_FEATURES: readonly string[] = [
  'wrong odds',
  'scam odds',
  'accurate odds',
  'assert odds',
  'ask or deny odds',
  'text flag odds',
  'text wrong odds',
  'text scam odds',
  'relevant odds',
  'stretches',
  'assert and wrong',
  'story',
  'fraud',
  'text flag',
  ...STANCES.map((stance) => `stance ${stance}`),
  ...VERDICTS.map((verdict) => `text ${verdict}`),
  ...SUSPECTS.flatMap((suspect) => STRETCH_FEATURES.map((name) => `${suspect} ${name}`)),
];

const CLIP = 6;
const UNREAD: ClaimSigns = {
  suspects: [],
  accurate: 0,
  stretches: 1,
  story: false,
  fraud: false,
};

/** Numbers that a logistic regression adds up: probabilities as they are and as log-odds. */
export function riskFeatures({ relevant, stances, flag, verdicts, claims }: RiskSigns): number[] {
  const seen = claims ?? UNREAD;
  const [first, second] = seen.suspects;
  const wrong = first === undefined ? 0 : wrongOf(first.probabilities);
  const scam = Math.max(0, ...seen.suspects.map(({ probabilities }) => probabilities.scam));
  return [
    logOdds(wrong),
    logOdds(scam),
    logOdds(seen.accurate),
    logOdds(stances.assert),
    logOdds(stances.ask + stances.deny),
    logOdds(flag),
    logOdds(wrongOf(verdicts)),
    logOdds(verdicts.scam),
    logOdds(relevant),
    Math.log(Math.max(seen.stretches, 1)),
    stances.assert * wrong,
    Number(seen.story),
    Number(seen.fraud),
    flag,
    ...STANCES.map((stance) => stances[stance]),
    ...VERDICTS.map((verdict) => verdicts[verdict]),
    ...stretchFeatures(first),
    ...stretchFeatures(second),
  ];
}

function stretchFeatures(stretch: StretchSigns | undefined): number[] {
  if (stretch === undefined) return STRETCH_FEATURES.map(() => 0);
  const { probabilities, question, surest, share, place } = stretch;
  return [
    wrongOf(probabilities),
    ...VERDICTS.map((verdict) => probabilities[verdict]),
    Number(question),
    surest,
    share,
    place,
  ];
}

function wrongOf(probabilities: Readonly<Record<Verdict, number>>): number {
  return FLAGGABLE_VERDICTS.reduce((sum, verdict) => sum + probabilities[verdict], 0);
}

function logOdds(probability: number): number {
  const odds = Math.log(Math.max(probability, 1e-9) / Math.max(1 - probability, 1e-9));
  return Math.min(CLIP, Math.max(-CLIP, odds));
}
