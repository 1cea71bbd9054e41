import {
  type Analysis,
  type AnalysisInput,
  type SentenceModel,
  type Sentiment,
  type SentimentProbabilities,
  SENTIMENTS,
} from '#domain';

/** Below this the sentence model is no surer than ours; ours stands. */
const SURE = 0.6;

/**
 * Lets a sentence model read the sentiment of relevant posts after our own models. Its answer is
 * taken where it is sure; the version of the step names both, because both had a say.
 * @param analyses of the inputs, in their order
 */
export async function readAgain(
  analyses: readonly Analysis[],
  inputs: readonly AnalysisInput[],
  model: SentenceModel,
): Promise<Analysis[]> {
  const texts = inputs.flatMap(({ text }, at) => (analyses[at]?.relevant === true ? [text] : []));
  const answers = texts.length > 0 ? [...(await model.sentimentOf(texts))] : [];
  return analyses.map((analysis) => {
    const answer = analysis.relevant ? answers.shift() : undefined;
    return answer === undefined ? analysis : combine(analysis, answer, model.name);
  });
}

function combine(analysis: Analysis, answer: SentimentProbabilities, model: string): Analysis {
  const best = likeliest(answer);
  return {
    ...analysis,
    steps: { ...analysis.steps, sentiment: `${analysis.steps.sentiment}+${model}` },
    sentiment: answer[best] >= SURE ? best : analysis.sentiment,
  };
}

function likeliest(answer: SentimentProbabilities): Sentiment {
  return SENTIMENTS.reduce((best, next) => (answer[next] > answer[best] ? next : best));
}
