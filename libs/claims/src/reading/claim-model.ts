import { VERDICTS, type Verdict } from '#domain';
import { type FactBase } from '../knowledge/fact-base.js';
import { type MatterCandidate } from './candidate.js';
import { datedVector } from './dated-vector.js';
import { type DatedView } from './dated-view.js';
import { LinearModel } from './linear-model.js';
import { type LawReading, readLaws } from './read-laws.js';
import { type ClaimView } from './dated-view.js';
import { pieceVector } from './piece-vector.js';
import { type SparseVector } from './sparse-vector.js';
import { type StoredClaimModel } from './claim-artefact.js';

/** Matters that are looked at for one stretch. */
const MOST_CANDIDATES = 3;
/** A matter less likely than this is not looked at. */
const LEAST_PROBABILITY = 0.04;

/** How probably a stretch is a claim of each verdict; `none`: it claims nothing. */
export type VerdictProbabilities = Readonly<Record<Verdict, number>>;

/** The learnt part of the checker: which matter a stretch speaks of, and whether it tells it rightly. */
export class ClaimModel {
  private readonly matters: LinearModel;
  private readonly verdicts: LinearModel;
  private readonly header: StoredClaimModel['header'];

  constructor({ header, matters, verdicts }: StoredClaimModel) {
    this.header = header;
    this.matters = new LinearModel(matters);
    this.verdicts = new LinearModel(verdicts);
  }

  /** Name stored with every verdict. */
  get version(): string {
    return this.header.version;
  }

  /** @returns the matters a stretch may speak of, likeliest first */
  mattersOf(view: ClaimView): MatterCandidate[] {
    return this.candidates(pieceVector(view));
  }

  /** @returns the matters a stretch may speak of, read as law, and what it is when told of those */
  read(
    view: DatedView,
    facts: FactBase,
  ): { readonly laws: LawReading[]; readonly probabilities: VerdictProbabilities } {
    const piece = pieceVector(view);
    const laws = readLaws(view, this.candidates(piece), facts);
    const scores = this.verdicts.predict(datedVector(view, piece, laws, facts));
    return { laws, probabilities: byVerdict(scores) };
  }

  private candidates(piece: SparseVector): MatterCandidate[] {
    return candidatesOf(this.matters.predict(piece), this.header.matters);
  }
}

function byVerdict(scores: Float64Array): VerdictProbabilities {
  const probabilities: Partial<Record<Verdict, number>> = {};
  VERDICTS.forEach((verdict, at) => (probabilities[verdict] = scores[at] ?? 0));
  return probabilities as VerdictProbabilities;
}

/** @returns the likeliest labels as matters; training uses the same */
export function candidatesOf(
  probabilities: Float64Array,
  matters: readonly string[],
): MatterCandidate[] {
  const candidates: MatterCandidate[] = [];
  for (let at = 0; at < probabilities.length; at += 1) {
    const probability = probabilities[at] as number;
    if (probability >= LEAST_PROBABILITY) {
      candidates.push({ matter: matters[at] ?? '', probability });
    }
  }
  return candidates.sort((a, b) => b.probability - a.probability).slice(0, MOST_CANDIDATES);
}
