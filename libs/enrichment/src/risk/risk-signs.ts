import { type Nearness } from '#claims';
import { type Claim } from '#domain';
import { type TextReading } from '#nlp';
import { type RiskSigns } from './risk-features.js';

/** Of a text that was not compared with anything. */
const NOWHERE: Nearness = { story: 0, storyOverTruth: 0, errorOverTruth: 0 };

/** @returns what the risk is estimated from, given a reading and what the firm rules found. */
export function riskSignsOf(
  reading: TextReading,
  claims: readonly Claim[],
  nearness: Nearness = NOWHERE,
): RiskSigns {
  const { relevant, relevanceConfidence } = reading;
  return {
    relevant: relevant ? relevanceConfidence : 1 - relevanceConfidence,
    assert: reading.stanceProbabilities.assert,
    flag: reading.flagProbability,
    verdicts: reading.verdictProbabilities,
    claims,
    nearness,
  };
}
