import { type ClaimSigns, type StretchSigns } from '#claims';
import { FLAGGABLE_VERDICTS, type Stance, STANCES, TOPICS, type Verdict, VERDICTS } from '#domain';
import { HEADS, type TextScores } from '#nlp';

/** What a post is judged by: the text model's probabilities and what the claim checker saw. */
export interface PostSigns {
  readonly scores: TextScores;
  /** Null when claims were not looked for. */
  readonly claims: ClaimSigns | null;
}

const ROLES = ['likeliest wrong', 'second wrong', 'likeliest right', 'first', 'last'] as const;
const STRETCH_SIGNALS = [
  ...VERDICTS,
  'wrong',
  'begin',
  'end',
  'share',
  'whole',
  'question',
  'surest',
] as const;
const RELATIONS = [
  'right after the wrong',
  'right before the wrong',
  'right of the same matter',
  'wrong elsewhere',
  'wrong after the right',
  'wrong before the right',
  'question after the wrong',
  'sentences',
  'wrong on average',
] as const;

/** Names of the signals, in the order of {@link postSignals}. */
export const POST_SIGNALS: readonly string[] = [
  ...HEADS.flatMap(({ name, labels }) => labels.map((label) => `${name} ${label}`)),
  'text asks or denies',
  'text wrong',
  ...ROLES.flatMap((role) => STRETCH_SIGNALS.map((name) => `${role}: ${name}`)),
  ...RELATIONS,
  'stretches',
  'story',
  'fraud',
  ...TOPICS.map((topic) => `matter of ${topic}`),
];

const CLIP = 6;

/**
 * Numbers that trees ask for. Probabilities of the text model are log-odds, those of stretches are
 * as they are; all of a post whose claims were not looked for are 0.
 */
export function postSignals({ scores, claims }: PostSigns): Float64Array {
  return new Float64Array([
    ...HEADS.flatMap(({ name }) => scores[name].map(logOdds)),
    logOdds(doubtOf(scores)),
    logOdds(FLAGGABLE_VERDICTS.reduce((sum, verdict) => sum + verdictOf(scores, verdict), 0)),
    ...stretchSignals(claims?.stretches ?? []),
    claims?.stretches.length ?? 0,
    Number(claims?.story ?? false),
    Number(claims?.fraud ?? false),
    ...TOPICS.map((topic) => claims?.topics[topic] ?? 0),
  ]);
}

/** @returns the log-odds, at most {@link CLIP} either way */
export function logOdds(probability: number): number {
  const odds = Math.log(Math.max(probability, 1e-9) / Math.max(1 - probability, 1e-9));
  return Math.min(CLIP, Math.max(-CLIP, odds));
}

/** @returns how likely the post does this with what it says, 0 to 1 */
export function stanceProbability(scores: TextScores, stance: Stance): number {
  return scores.stance[STANCES.indexOf(stance)] ?? 0;
}

/** @returns how likely the post asks or denies, 0 to 1 */
export function doubtOf(scores: TextScores): number {
  return stanceProbability(scores, 'ask') + stanceProbability(scores, 'deny');
}

/** @returns the stretch that is likeliest wrong, null when none was read */
export function suspectOf(claims: ClaimSigns | null): StretchSigns | null {
  return highest(claims?.stretches ?? [], ({ wrong }) => wrong);
}

function verdictOf(scores: TextScores, verdict: Verdict): number {
  return scores.verdict[VERDICTS.indexOf(verdict)] ?? 0;
}

function stretchSignals(stretches: readonly StretchSigns[]): number[] {
  const wrong = highest(stretches, (one) => one.wrong);
  const right = highest(stretches, rightOf);
  const first = stretches[0];
  const last = stretches.at(-1);
  if (wrong === null || right === null || first === undefined || last === undefined) {
    return new Array<number>(ROLES.length * STRETCH_SIGNALS.length + RELATIONS.length).fill(0);
  }
  const others = stretches.filter((one) => one !== wrong);
  const second = highest(others, (one) => one.wrong) ?? wrong;
  return [
    ...[wrong, second, right, first, last].flatMap(signalsOfStretch),
    ...relations(stretches, wrong, right),
  ];
}

function signalsOfStretch(stretch: StretchSigns): number[] {
  const { probabilities, wrong, begin, end, whole, question, surest } = stretch;
  return [
    ...VERDICTS.map((verdict) => probabilities[verdict]),
    wrong,
    begin,
    end,
    end - begin,
    Number(whole),
    Number(question),
    surest,
  ];
}

/** How what is right and what is wrong stand to each other: a denial tells both, in this order. */
function relations(
  stretches: readonly StretchSigns[],
  wrong: StretchSigns,
  right: StretchSigns,
): number[] {
  const after = stretches.filter(({ begin }) => begin >= wrong.end);
  const before = stretches.filter(({ end }) => end <= wrong.begin);
  const beside = [...before, ...after];
  const sentences = stretches.filter(({ whole }) => whole);
  return [
    most(after, rightOf),
    most(before, rightOf),
    most(
      beside.filter(({ matter }) => matter === wrong.matter),
      rightOf,
    ),
    most(beside, wrongOf),
    most(
      stretches.filter(({ begin }) => begin >= right.end),
      wrongOf,
    ),
    most(
      stretches.filter(({ end }) => end <= right.begin),
      wrongOf,
    ),
    Number(after.some(({ question }) => question)),
    sentences.length,
    sentences.reduce((sum, one) => sum + one.wrong, 0) / Math.max(1, sentences.length),
  ];
}

function rightOf({ probabilities }: StretchSigns): number {
  return probabilities.accurate;
}

function wrongOf({ wrong }: StretchSigns): number {
  return wrong;
}

function most(
  stretches: readonly StretchSigns[],
  value: (stretch: StretchSigns) => number,
): number {
  return stretches.reduce((best, one) => Math.max(best, value(one)), 0);
}

/** @returns the first with the highest value */
function highest(
  stretches: readonly StretchSigns[],
  value: (stretch: StretchSigns) => number,
): StretchSigns | null {
  return stretches.reduce<StretchSigns | null>(
    (best, one) => (best === null || value(one) > value(best) ? one : best),
    null,
  );
}
