import { type ClaimExplanation, type Evidence, type NearestStory } from '#domain';
import { readFrame } from '../frames/read-frame.js';
import { type FactBase } from '../knowledge/fact-base.js';
import { type StoryHit } from '../narratives/narrative-matcher.js';
import { type DatedView } from '../reading/dated-view.js';
import { type LawReading } from '../reading/read-laws.js';
import { nearestAlternatives } from './nearest-alternatives.js';
import { readFrameOf } from './read-frame-of.js';

/** What a stretch was read as. */
export interface ReadStretch {
  readonly view: DatedView;
  readonly laws: readonly LawReading[];
}

/** What decided the verdict. */
export interface Decided {
  /** The matter it was held against; null: none. */
  readonly law: LawReading | null;
  readonly evidence: readonly Evidence[];
  /** Id of the fact that the post took for the law. */
  readonly mistaken: string | null;
  readonly story: StoryHit | null;
  readonly fraudSigns: readonly string[];
}

/** @returns how the verdict on a stretch came about */
export function explainReading(
  { view, laws }: ReadStretch,
  { law, evidence, mistaken, story, fraudSigns }: Decided,
  facts: FactBase,
): ClaimExplanation {
  const reliesOn = evidence.find(({ factId }) => factId !== null)?.factId ?? null;
  return {
    frame: readFrameOf(law?.frame ?? readFrame(view, '', facts)),
    days: [...new Set(view.days)],
    reliesOn,
    mistaken,
    alternatives: nearestAlternatives(view, laws, { law, facts: [reliesOn, mistaken] }, facts),
    story: story === null ? null : nearestStory(story),
    fraudSigns,
  };
}

function nearestStory({ narrative, score, tier }: StoryHit): NearestStory {
  return { narrativeId: narrative.id, score: Math.round(score * 10_000) / 10_000, tier };
}
