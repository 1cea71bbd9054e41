import {
  type Analysis,
  ANALYSIS_STEPS,
  type AnalysisInput,
  type AnalysisStep,
  type Claim,
  mostSeriousVerdict,
  type Stance,
  vietnamDay,
} from '#domain';
import { type CheckedText, type ClaimChecker } from '#claims';
import {
  decideLabels,
  loadTextModel,
  type PreparedText,
  prepareText,
  type TextLabels,
  type TextModel,
  type TextReading,
} from '#nlp';
import { type AnalysisResources, RESOURCE_PATHS } from './analysis-resources.js';
import { createChecker } from './create-checker.js';
import { flagOf } from './flag-of.js';
import { type Judgement } from './judge/judge-trees.js';
import { parsePostJudge, type PostJudge } from './judge/post-judge.js';
import { readPost } from './read-post.js';
import { saysItIsWrong } from './says-it-is-wrong.js';

/** UTF-16 units of a text that are read; what follows is stored but not analysed. */
const ANALYSIS_CAP = 20_000;

/** Version of every step of this analysis; raise it when what a step does changes. */
const VERSION = 'baseline-4';
const STEPS: Readonly<Record<AnalysisStep, string>> = {
  ...(Object.fromEntries(ANALYSIS_STEPS.map((step) => [step, VERSION])) as Record<
    AnalysisStep,
    string
  >),
  relevance: 'judged-1',
  topics: 'judged-1',
  province: 'names-1',
  sentiment: 'judged-1',
  stance: 'judged-1',
  claims: 'dated-3',
  risk: 'judged-1',
  'personal-data': 'shapes-1',
};

interface Tools {
  readonly model: TextModel;
  readonly checker: ClaimChecker;
  readonly judge: PostJudge;
  /** Serial of the snapshot of facts and narratives. */
  readonly knowledge: number | null;
}

/**
 * Builds the analysis: language, relevance, topics, audience, province, sentiment, stance, personal
 * data, claims, risk, in this order. Pure: the same resources and inputs give the same answers. Loading
 * takes some hundred milliseconds and holds about 100 MB, a typical post takes 2 ms.
 * @throws InvalidKnowledgeError, ConfigurationError or ModelFormatError for unusable resources
 */
export function createAnalyzer(
  resources: AnalysisResources,
): (inputs: readonly AnalysisInput[]) => Analysis[] {
  const tools: Tools = {
    model: loadTextModel(resources.textModel),
    checker: createChecker(resources),
    judge: parsePostJudge(new TextDecoder().decode(resources.judge), RESOURCE_PATHS.judge),
    knowledge: resources.knowledge.serial,
  };
  return (inputs) => inputs.map((input) => analyzeOne(input, tools));
}

function analyzeOne({ text, publishedAt }: AnalysisInput, tools: Tools): Analysis {
  const cut = text.length > ANALYSIS_CAP ? cutBefore(text, ANALYSIS_CAP) : null;
  const read = prepareText(cut === null ? text : text.slice(0, cut));
  const { reading, checked } = readPost(read, vietnamDay(publishedAt), tools);
  const { labels, judgement, claims } = judgePost(reading, checked, tools.judge);
  const { relevant, topics, audience, sentiment } = labels;
  const { language, province, personalData } = reading;
  const stance = stanceOf(read, labels);
  const verdict = mostSeriousVerdict(claims.map((claim) => claim.verdict));
  return {
    steps: STEPS,
    knowledge: tools.knowledge,
    ...{ language, relevant, topics, audience, sentiment, stance, province, verdict },
    flag: flagOf(judgement, { stance, verdict }, tools.judge.limits),
    risk: judgement.risk,
    claims,
    personalData,
    readUpTo: checked?.readUpTo ?? cut,
  };
}

/** A text that says outright that something is wrong denies it, whatever it quotes. */
function stanceOf(text: PreparedText, { stance }: TextLabels): Stance {
  return stance === 'assert' && saysItIsWrong(text) ? 'deny' : stance;
}

/** A cut never falls between the two halves of a character. */
function cutBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

/** What is said of a post with its claims in hand. */
interface JudgedPost {
  readonly labels: TextLabels;
  readonly judgement: Judgement;
  readonly claims: readonly Claim[];
}

/** A post whose claims were not looked for keeps the labels it has. */
function judgePost(
  reading: TextReading,
  checked: CheckedText | null,
  judge: PostJudge,
): JudgedPost {
  const judgement = judge.judge({ scores: reading.scores, claims: checked?.signs ?? null });
  if (checked === null) return { labels: reading, judgement, claims: [] };
  const labels = decideLabels(judgement.scores, judge.thresholds);
  const suspicious = judgement.risk >= judge.limits.suggestFrom;
  return { labels, judgement, claims: labels.relevant ? checked.claimsWhen(suspicious) : [] };
}
