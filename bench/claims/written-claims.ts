import { matchingWordsOf, matchNarratives, piecesOf, readFraudSigns } from '#claims';
import { parseQuantities } from '#nlp';
import { type shippedKnowledge } from './knowledge.ts';

type Knowledge = Awaited<ReturnType<typeof shippedKnowledge>>;

/** A text with the story it tells, null for none (often the opposite of one). */
export interface StoryCase {
  readonly text: string;
  readonly day: string;
  readonly story: string | null;
}

/** A text and whether it offers fraud. */
export interface FraudCase {
  readonly text: string;
  readonly fraud: boolean;
}

/** The story of a text's best piece, with its tier. */
export function storyOf({ text, day }: Pick<StoryCase, 'text' | 'day'>, knowledge: Knowledge) {
  const quantities = parseQuantities(text, day);
  return piecesOf(text, matchingWordsOf(text))
    .flatMap((piece) => {
      const inside = quantities.filter(
        ({ start, end }) => start >= piece.start && end <= piece.end,
      );
      return matchNarratives({ ...piece, quantities: inside }, { ...knowledge, day });
    })
    .sort((a, b) => b.score - a.score)[0];
}

/** The rule by which a text offers fraud, null when it does not. */
export function fraudRuleOf(text: string, { fraud }: Knowledge) {
  return readFraudSigns(text, piecesOf(text, matchingWordsOf(text)), fraud).verdict?.rule ?? null;
}

/** Shares of the stories that are named, and of what tells none that is confirmed or named at all. */
export function scoreStories(cases: readonly StoryCase[], knowledge: Knowledge) {
  const told = cases.filter(({ story }) => story !== null);
  const none = cases.filter(({ story }) => story === null);
  const hits = none.map((one) => storyOf(one, knowledge));
  return {
    found:
      told.filter((one) => storyOf(one, knowledge)?.narrative.id === one.story).length /
      told.length,
    confirmedWrongly: hits.filter((hit) => hit?.tier === 'confirmed').length / none.length,
    suggestedWrongly: hits.filter((hit) => hit !== undefined).length / none.length,
  };
}

/** Precision and recall of the fraud verdict. */
export function scoreFraud(cases: readonly FraudCase[], knowledge: Knowledge) {
  const said = cases.filter(({ text }) => fraudRuleOf(text, knowledge) !== null);
  const right = said.filter(({ fraud }) => fraud).length;
  return {
    precision: right / Math.max(1, said.length),
    recall: right / Math.max(1, cases.filter(({ fraud }) => fraud).length),
  };
}
