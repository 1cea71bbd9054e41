import { type ClaimSigns } from '#claims';
import { type TextReading } from '#nlp';
import { type RiskSigns } from './risk-features.js';

/** @returns what the risk is estimated from, given a reading and what the claim checker saw */
export function riskSignsOf(reading: TextReading, claims: ClaimSigns | null): RiskSigns {
  const { relevant, relevanceConfidence } = reading;
  return {
    relevant: relevant ? relevanceConfidence : 1 - relevanceConfidence,
    stances: reading.stanceProbabilities,
    flag: reading.flagProbability,
    verdicts: reading.verdictProbabilities,
    claims,
  };
}
