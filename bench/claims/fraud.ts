import { matchingWordsOf, piecesOf, readFraudSigns } from '#claims';
import { type Figure, shareFigure } from '../nlp/figure.ts';
import { timeFigure } from '../nlp/reading-time.ts';
import { claimCases, shippedKnowledge } from './knowledge.ts';
import { trainingPosts } from './training-posts.ts';
import { type FraudCase, fraudRuleOf, scoreFraud } from './written-claims.ts';

const MOST_MICROSECONDS = 250;
/** The phrases were collected from the posts of the other folds; these were never read for them. */
const UNREAD_FOLD = 4;

/** Fraud: every rule on the training posts, and the written cases. */
export async function measure(): Promise<readonly Figure[]> {
  const knowledge = await shippedKnowledge();
  // The checker is asked about what is relevant only.
  const relevant = (await trainingPosts()).filter((post) => post.relevant);
  const posts = relevant.map(({ text, verdict, flag, fold }) => ({
    fold,
    fraud: flag && verdict === 'scam',
    rule: fraudRuleOf(text, knowledge),
  }));
  const read = (text: string): unknown =>
    readFraudSigns(text, piecesOf(text, matchingWordsOf(text)), knowledge.fraud);
  return [
    ...rulesOn(
      'folds read for phrases',
      posts.filter(({ fold }) => fold !== UNREAD_FOLD),
    ),
    ...rulesOn(
      'fold never read',
      posts.filter(({ fold }) => fold === UNREAD_FOLD),
    ),
    ...written('written cases', scoreFraud(await claimCases<FraudCase>('fraud.jsonl'), knowledge)),
    ...written(
      'written last',
      scoreFraud(await claimCases<FraudCase>('fraud-blind.jsonl'), knowledge),
    ),
    await timeFigure('cutting into pieces and fraud signs', read, MOST_MICROSECONDS),
  ];
}

interface Judged {
  readonly fraud: boolean;
  readonly rule: string | null;
}

function rulesOn(set: string, posts: readonly Judged[]): Figure[] {
  const fired = posts.filter(({ rule }) => rule !== null);
  const rules = [...new Set(fired.map(({ rule }) => rule))].sort();
  const share = (some: readonly Judged[]): number =>
    some.filter(({ fraud }) => fraud).length / Math.max(1, some.length);
  const all = posts.filter(({ fraud }) => fraud).length;
  return [
    ...rules.map((rule) => {
      const own = fired.filter((one) => one.rule === rule);
      return shareFigure(`${rule} right of ${own.length}, ${set}`, share(own), { least: 0.97 });
    }),
    shareFigure(`fraud precision of ${fired.length}, ${set}`, share(fired), { least: 0.97 }),
    shareFigure(
      `fraud recall of ${all}, ${set}`,
      (share(fired) * fired.length) / all,
      { least: 0.4 },
      '0.174',
    ),
  ];
}

function written(set: string, { precision, recall }: ReturnType<typeof scoreFraud>): Figure[] {
  return [
    shareFigure(`fraud precision, ${set}`, precision, { least: 0.97 }),
    shareFigure(`fraud recall, ${set}`, recall, { least: 0.6 }),
  ];
}
