import { readFrame } from '../frames/read-frame.js';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { type FactBase } from '../knowledge/fact-base.js';
import { applyRules } from '../rules/claim-rules.js';
import { type RuleFinding } from '../rules/rule-finding.js';
import { type MatterCandidate } from './candidate.js';
import { type DatedView } from './dated-view.js';

/** A matter that a stretch may speak of, with the frame it is read into and what the rules say. */
export interface LawReading extends MatterCandidate {
  readonly frame: ClaimFrame;
  readonly findings: readonly RuleFinding[];
}

/** Reads a stretch as a claim about each of its candidates, likeliest first. */
export function readLaws(
  view: DatedView,
  candidates: readonly MatterCandidate[],
  facts: FactBase,
): LawReading[] {
  return candidates.map((candidate) => {
    const frame = readFrame(view, candidate.matter, facts);
    return { ...candidate, frame, findings: applyRules(frame) };
  });
}
