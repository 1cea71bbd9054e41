import { AUDIENCES, SENTIMENTS, STANCES, TOPICS, VERDICTS } from '#domain';
import {
  decideAudience,
  decideRelevance,
  decideSentiment,
  decideStance,
  decideTopics,
} from '../model/decide.js';
import { type Thresholds } from '../model/model-artefact.js';
import { type Judged } from './judged.js';
import { countHits, f1, macroF1, microF1 } from './measures.js';

/** The figures of a set of judged texts; each 0 to 1. */
export interface HeadFigures {
  readonly relevanceF1: number;
  readonly irrelevantFound: number;
  readonly topicsMicroF1: number;
  readonly audienceMicroF1: number;
  readonly sentimentMacroF1: number;
  readonly stanceMacroF1: number;
  readonly denyF1: number;
  readonly assertRecall: number;
  /** Share of questions and denials that were read as assertions: the lower the better. */
  readonly askAsAssert: number;
  readonly denyAsAssert: number;
  readonly verdictMacroF1: number;
  readonly flagF1: number;
}

/** Scores decisions against the truth. Topics and audience count on relevant texts only. */
export function scoreHeads(judged: readonly Judged[], thresholds: Thresholds): HeadFigures {
  return {
    ...relevanceFigures(judged, thresholds),
    ...openFigures(judged, thresholds),
    sentimentMacroF1: macroF1(
      judged.map(({ truth }) => labelOf(SENTIMENTS, truth.sentiment)),
      judged.map(({ scores }) =>
        decideSentiment(scores, thresholds, decideRelevance(scores, thresholds)),
      ),
    ),
    ...stanceFigures(judged, thresholds),
    ...verdictFigures(judged),
  };
}

function relevanceFigures(
  judged: readonly Judged[],
  thresholds: Thresholds,
): Pick<HeadFigures, 'relevanceF1' | 'irrelevantFound'> {
  const pairs = judged.map(({ truth, scores }): [boolean, boolean] => [
    truth.relevance[0] === 1,
    decideRelevance(scores, thresholds),
  ]);
  const irrelevant = pairs.filter(([truth]) => !truth);
  return {
    relevanceF1: f1(countHits(pairs)),
    irrelevantFound: share(irrelevant, ([, said]) => !said),
  };
}

function openFigures(
  judged: readonly Judged[],
  thresholds: Thresholds,
): Pick<HeadFigures, 'topicsMicroF1' | 'audienceMicroF1'> {
  const relevant = judged.filter(({ truth }) => truth.relevance[0] === 1);
  return {
    topicsMicroF1: openF1(relevant, TOPICS, 'topics', (one) =>
      decideTopics(one.scores, thresholds),
    ),
    audienceMicroF1: openF1(relevant, AUDIENCES, 'audience', (one) =>
      decideAudience(one.scores, thresholds),
    ),
  };
}

function openF1<Label>(
  judged: readonly Judged[],
  labels: readonly Label[],
  head: 'topics' | 'audience',
  decide: (one: Judged) => readonly Label[],
): number {
  const said = judged.map(decide);
  return microF1(
    labels.map((label, at) =>
      countHits(
        judged.map(({ truth }, index): [boolean, boolean] => [
          truth[head][at] === 1,
          said[index]?.includes(label) ?? false,
        ]),
      ),
    ),
  );
}

function stanceFigures(
  judged: readonly Judged[],
  thresholds: Thresholds,
): Pick<HeadFigures, 'stanceMacroF1' | 'denyF1' | 'assertRecall' | 'askAsAssert' | 'denyAsAssert'> {
  const truth = judged.map((one) => labelOf(STANCES, one.truth.stance));
  const said = judged.map(({ scores }) =>
    decideStance(scores, thresholds, decideRelevance(scores, thresholds)),
  );
  const asserting = (stance: string): number =>
    share(
      said.filter((_, at) => truth[at] === stance),
      (one) => one === 'assert',
    );
  return {
    stanceMacroF1: macroF1(truth, said),
    denyF1: f1(countHits(truth.map((one, at) => [one === 'deny', said[at] === 'deny']))),
    assertRecall: asserting('assert'),
    askAsAssert: asserting('ask'),
    denyAsAssert: asserting('deny'),
  };
}

function verdictFigures(judged: readonly Judged[]): Pick<HeadFigures, 'verdictMacroF1' | 'flagF1'> {
  const taught = judged.filter(({ truth }) => truth.verdict[0] !== -1);
  return {
    verdictMacroF1: macroF1(
      taught.map(({ truth }) => labelOf(VERDICTS, truth.verdict)),
      taught.map(({ scores }) => labelOf(VERDICTS, scores.verdict)),
    ),
    flagF1: f1(
      countHits(
        judged.map(({ truth, scores }) => [truth.flag[0] === 1, (scores.flag[0] ?? 0) >= 0.5]),
      ),
    ),
  };
}

function labelOf(labels: readonly string[], values: readonly number[]): string {
  return labels[values.indexOf(Math.max(...values))] ?? '';
}

function share<One>(all: readonly One[], test: (one: One) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}
