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
import { type ClaimChecker, type ClaimSigns } from '#claims';
import {
  loadTextModel,
  type PreparedText,
  prepareText,
  readText,
  type TextModel,
  type TextReading,
} from '#nlp';
import { type AnalysisResources } from './analysis-resources.js';
import { createChecker } from './create-checker.js';
import { flagOf } from './flag-of.js';
import { parseRiskModel, type RiskCoefficients, riskOf } from './risk/risk-model.js';
import { riskSignsOf } from './risk/risk-signs.js';
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
  province: 'names-1',
  claims: 'dated-2',
  risk: 'dated-2',
  'personal-data': 'shapes-1',
};

interface Tools {
  readonly model: TextModel;
  readonly checker: ClaimChecker;
  readonly risk: RiskCoefficients;
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
    risk: parseRiskModel(new TextDecoder().decode(resources.riskModel), 'config/models/risk.json'),
    knowledge: resources.knowledge.serial,
  };
  return (inputs) => inputs.map((input) => analyzeOne(input, tools));
}

function analyzeOne({ text, publishedAt }: AnalysisInput, tools: Tools): Analysis {
  const cut = text.length > ANALYSIS_CAP ? cutBefore(text, ANALYSIS_CAP) : null;
  const read = prepareText(cut === null ? text : text.slice(0, cut));
  const reading = readText(tools.model, read);
  const { claims, risk, readUpTo } = claimsOf(read, vietnamDay(publishedAt), reading, tools);
  const verdict = mostSeriousVerdict(claims.map((claim) => claim.verdict));
  const { language, relevant, topics, audience, province, sentiment, personalData } = reading;
  const stance = stanceOf(read, reading);
  return {
    steps: STEPS,
    knowledge: tools.knowledge,
    language,
    relevant,
    topics,
    audience,
    province,
    sentiment,
    stance,
    verdict,
    flag: flagOf(reading, { stance, verdict, risk }, tools.risk),
    risk,
    claims,
    personalData,
    readUpTo: readUpTo ?? cut,
  };
}

/** A text that says outright that something is wrong denies it, whatever it quotes. */
function stanceOf(text: PreparedText, { stance }: TextReading): Stance {
  return stance === 'assert' && saysItIsWrong(text) ? 'deny' : stance;
}

/** A cut never falls between the two halves of a character. */
function cutBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

interface ReadClaims {
  readonly claims: readonly Claim[];
  readonly risk: number;
  /** Where claims were no longer looked for; null: all that was read. */
  readonly readUpTo: number | null;
}

/** Claims of a relevant Vietnamese text; of another one there are none, and its risk is its own. */
function claimsOf(
  text: PreparedText,
  day: string,
  reading: TextReading,
  { checker, risk }: Tools,
): ReadClaims {
  if (!reading.relevant || reading.language === 'other') {
    return { claims: [], risk: riskOf(riskSignsOf(reading, null), risk), readUpTo: null };
  }
  const riskGiven = (signs: ClaimSigns): number => riskOf(riskSignsOf(reading, signs), risk);
  const { claims, signs, readUpTo } = checker.check({
    text,
    day,
    isSuspicious: (seen) => riskGiven(seen) >= risk.suggestFrom,
  });
  return { claims, risk: riskGiven(signs), readUpTo };
}
