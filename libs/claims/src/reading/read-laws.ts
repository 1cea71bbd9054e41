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

/**
 * Reads a stretch as a claim about each of its candidates, likeliest first. Frame and findings are
 * worked out when they are first asked for: those of unlikely candidates seldom are.
 */
export function readLaws(
  view: DatedView,
  candidates: readonly MatterCandidate[],
  facts: FactBase,
): LawReading[] {
  return candidates.map((candidate) => new CandidateReading(view, candidate, facts));
}

class CandidateReading implements LawReading {
  readonly matter: string;
  readonly probability: number;
  private knownFrame: ClaimFrame | null = null;
  private knownFindings: readonly RuleFinding[] | null = null;

  constructor(
    private readonly view: DatedView,
    { matter, probability }: MatterCandidate,
    private readonly facts: FactBase,
  ) {
    this.matter = matter;
    this.probability = probability;
  }

  get frame(): ClaimFrame {
    this.knownFrame ??= readFrame(this.view, this.matter, this.facts);
    return this.knownFrame;
  }

  get findings(): readonly RuleFinding[] {
    this.knownFindings ??= applyRules(this.frame);
    return this.knownFindings;
  }
}
