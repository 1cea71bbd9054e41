import { type ScoreTree, SPLITS } from '../model/score-trees.js';

const LEVELS = 3;
/** A leaf is held back as if it had this much more curvature at zero. */
const HOLD = 5;
/** Texts on either side of a split, at least: some twenty posts in three typings. */
const LEAST_TEXTS = 60;
/** Bins a signal may have. */
export const MOST_BINS = 64;

/** Signals of all texts, cut into at most {@link MOST_BINS} bins each. */
export interface BinnedSignals {
  /** One array per signal, one bin per text. */
  readonly bins: readonly Uint8Array[];
  /** Per signal the upper edges of its bins. */
  readonly edges: readonly Float64Array[];
}

/** A tree with the leaf that each text fell in. */
export interface GrownTree {
  readonly tree: ScoreTree;
  readonly leafOfText: Uint8Array;
}

/** Sums over the texts of a part. */
interface Part {
  readonly slope: number;
  readonly curve: number;
  readonly texts: number;
}

interface Split {
  readonly signal: number;
  readonly bin: number;
  readonly gain: number;
}

/** What a tree is grown on. */
interface Ground {
  readonly binned: BinnedSignals;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly asked: readonly number[];
}

/** A split that sends every text left: its part is not worth another. */
const NONE: Split = { signal: 0, bin: MOST_BINS, gain: 0 };

/**
 * Grows one full tree level by level, each split where the second-order gain is largest.
 * @param asked the signals it may look at
 */
export function growTree(
  binned: BinnedSignals,
  slopes: Float64Array,
  curves: Float64Array,
  asked: readonly number[],
): GrownTree {
  const ground = { binned, slopes, curves, asked };
  const splits: Split[] = [];
  const places = new Uint8Array(slopes.length);
  for (let level = 0; level < LEVELS; level += 1) {
    const first = 2 ** level - 1;
    const parts = textsByPlace(places, first, 2 ** level);
    parts.forEach((texts, at) => {
      const split = bestSplit(texts, ground);
      splits.push(split);
      const bins = binned.bins[split.signal];
      const left = 2 * (first + at) + 1;
      for (const text of texts) places[text] = left + Number((bins?.[text] ?? 0) > split.bin);
    });
  }
  const leafOfText = places.map((place) => place - SPLITS);
  const leaves = textsByPlace(leafOfText, 0, SPLITS + 1).map((texts) => {
    const { slope, curve } = partOf(texts, ground);
    return slope / (curve + HOLD);
  });
  return { tree: { ...splitsAsStored(splits, binned), leaves }, leafOfText };
}

function splitsAsStored(
  splits: readonly Split[],
  { edges }: BinnedSignals,
): Pick<ScoreTree, 'signals' | 'thresholds'> {
  return {
    signals: splits.map(({ signal }) => signal),
    thresholds: splits.map(({ signal, bin }) => edges[signal]?.[bin] ?? 1e9),
  };
}

function textsByPlace(places: Uint8Array, first: number, count: number): number[][] {
  const parts = Array.from({ length: count }, (): number[] => []);
  places.forEach((place, text) => parts[place - first]?.push(text));
  return parts;
}

function partOf(texts: readonly number[], { slopes, curves }: Ground): Part {
  let slope = 0;
  let curve = 0;
  for (const text of texts) {
    slope += slopes[text] as number;
    curve += curves[text] as number;
  }
  return { slope, curve, texts: texts.length };
}

function bestSplit(texts: readonly number[], ground: Ground): Split {
  const whole = partOf(texts, ground);
  let best = NONE;
  for (const signal of ground.asked) {
    const bins = ground.binned.bins[signal] as Uint8Array;
    const found = bestOfSignal(texts, bins, whole, ground);
    if (found.gain > best.gain) best = { signal, ...found };
  }
  return best;
}

function bestOfSignal(
  texts: readonly number[],
  bins: Uint8Array,
  whole: Part,
  { slopes, curves }: Ground,
): Pick<Split, 'bin' | 'gain'> {
  const slope = new Float64Array(MOST_BINS);
  const curve = new Float64Array(MOST_BINS);
  const count = new Int32Array(MOST_BINS);
  for (const text of texts) {
    const bin = bins[text] as number;
    (slope[bin] as number) += slopes[text] as number;
    (curve[bin] as number) += curves[text] as number;
    (count[bin] as number) += 1;
  }
  let left: Part = { slope: 0, curve: 0, texts: 0 };
  let best = { bin: MOST_BINS, gain: 0 };
  for (let bin = 0; bin < MOST_BINS - 1; bin += 1) {
    left = {
      slope: left.slope + (slope[bin] as number),
      curve: left.curve + (curve[bin] as number),
      texts: left.texts + (count[bin] as number),
    };
    if (left.texts < LEAST_TEXTS || whole.texts - left.texts < LEAST_TEXTS) continue;
    const gain = gainOf(left, whole);
    if (gain > best.gain) best = { bin, gain };
  }
  return best;
}

function gainOf(left: Part, whole: Part): number {
  const right = { slope: whole.slope - left.slope, curve: whole.curve - left.curve };
  const worth = ({ slope, curve }: Pick<Part, 'slope' | 'curve'>): number =>
    slope ** 2 / (curve + HOLD);
  return worth(left) + worth(right) - worth(whole);
}
