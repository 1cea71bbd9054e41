import { type Topic } from '#domain';
import { type FactBase } from './knowledge/fact-base.js';
import { type VerdictProbabilities } from './reading/claim-model.js';
import { type ClaimReading, wrongProbability } from './reading/claim-reading.js';

/** A stretch of a post as it tells on the whole. */
export interface StretchSigns {
  readonly probabilities: VerdictProbabilities;
  /** That it claims something wrong. */
  readonly wrong: number;
  /** Whether it is a whole sentence, and whether that sentence asks. */
  readonly whole: boolean;
  readonly question: boolean;
  /** The matter it likeliest speaks of, null when none is likely, and how probably. */
  readonly matter: string | null;
  readonly surest: number;
  /** Where it begins and ends: 0 to 1 of the text. */
  readonly begin: number;
  readonly end: number;
}

/** What the checker saw in the whole post. */
export interface ClaimSigns {
  /** Every stretch that was read, sentence by sentence. */
  readonly stretches: readonly StretchSigns[];
  /** How probably a stretch speaks of a topic: the likeliest of those that may. */
  readonly topics: Readonly<Partial<Record<Topic, number>>>;
  /** Whether a known false story or signals of fraud were found. */
  readonly story: boolean;
  readonly fraud: boolean;
}

/** @param length of the text in UTF-16 units */
export function signsOf(
  readings: readonly ClaimReading[],
  length: number,
  facts: FactBase,
): Pick<ClaimSigns, 'stretches' | 'topics'> {
  return {
    stretches: readings.map((reading) => stretchSigns(reading, length)),
    topics: topicsOf(readings, facts),
  };
}

function stretchSigns(reading: ClaimReading, length: number): StretchSigns {
  const { view, laws, probabilities } = reading;
  return {
    probabilities,
    wrong: wrongProbability(reading),
    whole: view.whole,
    question: view.question,
    matter: laws[0]?.matter ?? null,
    surest: laws[0]?.probability ?? 0,
    begin: view.start / length,
    end: view.end / length,
  };
}

function topicsOf(readings: readonly ClaimReading[], facts: FactBase): ClaimSigns['topics'] {
  const topics: Partial<Record<Topic, number>> = {};
  for (const { laws } of readings) {
    for (const { matter, probability } of laws) {
      const topic = facts.variantsOf(matter)[0]?.topic;
      if (topic !== undefined) topics[topic] = Math.max(topics[topic] ?? 0, probability);
    }
  }
  return topics;
}
