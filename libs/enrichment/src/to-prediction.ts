import { type Prediction } from '#contracts';
import { type Analysis, type AnalysisInput, type Evidence } from '#domain';

/**
 * Writes an analysis in the shape of a prediction; ids that are not known are left out.
 * @param input what was analysed; spans count the UTF-16 units of its text
 */
export function toPrediction(
  id: string,
  { text }: Pick<AnalysisInput, 'text'>,
  analysis: Analysis,
): Prediction {
  return {
    id,
    language: analysis.language,
    relevant: analysis.relevant,
    topics: [...analysis.topics],
    audience: [...analysis.audience],
    province: analysis.province,
    sentiment: analysis.sentiment,
    stance: analysis.stance,
    flag: analysis.flag,
    verdict: analysis.verdict,
    risk: rounded(analysis.risk),
    claims: analysis.claims.map(({ start, end, verdict, confidence, evidence }) => ({
      text: text.slice(start, end),
      start,
      end,
      verdict,
      confidence: rounded(confidence),
      evidence: evidence.map(named),
    })),
    pii: analysis.personalData.map(({ start, end, kind }) => ({ start, end, kind })),
  };
}

function named({ factId, narrativeId }: Evidence): { factId?: string; narrativeId?: string } {
  return {
    ...(factId === null ? {} : { factId }),
    ...(narrativeId === null ? {} : { narrativeId }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
