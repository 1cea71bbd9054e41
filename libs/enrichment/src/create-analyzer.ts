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
import { type ClaimChecker } from '#claims';
import {
  decideLabels,
  decideRelevance,
  loadTextModel,
  type PreparedText,
  prepareText,
  readText,
  type TextLabels,
  type TextModel,
  type TextReading,
} from '#nlp';
import { type AnalysisResources, RESOURCE_PATHS } from './analysis-resources.js';
import { createChecker } from './create-checker.js';
import { flagOf } from './flag-of.js';
import { type Judgement } from './judge/judge-trees.js';
import { parsePostJudge, type PostJudge } from './judge/post-judge.js';
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
  const reading = readText(tools.model, read);
  const { labels, judgement, claims, readUpTo } = judgeText(
    read,
    vietnamDay(publishedAt),
    reading,
    tools,
  );
  const { risk } = judgement;
  const verdict = mostSeriousVerdict(claims.map((claim) => claim.verdict));
  const { language, province, personalData } = reading;
  const stance = stanceOf(read, labels);
  return {
    steps: STEPS,
    knowledge: tools.knowledge,
    language,
    ...labels,
    province,
    stance,
    verdict,
    flag: flagOf(judgement, { stance, verdict }, tools.judge.limits),
    risk,
    claims,
    personalData,
    readUpTo: readUpTo ?? cut,
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

/** A text with what is said of it once its claims were checked. */
interface JudgedText {
  readonly labels: TextLabels;
  readonly judgement: Judgement;
  readonly claims: readonly Claim[];
  /** Where claims were no longer looked for; null: all that was read. */
  readonly readUpTo: number | null;
}

/** Claims are looked for in a relevant Vietnamese text; another one keeps the labels it has. */
function judgeText(
  text: PreparedText,
  day: string,
  reading: TextReading,
  { checker, judge }: Tools,
): JudgedText {
  const { scores } = reading;
  if (!reading.relevant || reading.language === 'other') {
    const judgement = judge.judge({ scores, claims: null });
    return { labels: labelsOf(reading), judgement, claims: [], readUpTo: null };
  }
  const { signs, claimsWhen, readUpTo } = checker.check({ text, day });
  const judgement = judge.judge({ scores, claims: signs });
  const relevant = decideRelevance(judgement.scores, judge.thresholds);
  const suspicious = judgement.risk >= judge.limits.suggestFrom;
  return {
    labels: decideLabels(judgement.scores, judge.thresholds, relevant),
    judgement,
    claims: relevant ? claimsWhen(suspicious) : [],
    readUpTo,
  };
}

function labelsOf({ relevant, topics, audience, sentiment, stance }: TextLabels): TextLabels {
  return { relevant, topics, audience, sentiment, stance };
}
