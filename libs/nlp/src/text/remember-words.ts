const MOST = 20_000;
/** A longer word would keep alive the whole text that it was cut from (V8 slices strings). */
const LONGEST = 12;

/** `undefined` where a question was not asked yet. */
type Answers = (Answer | undefined)[];
type Answer = string | number | boolean | object | null;

/**
 * Word → its answers, by question. All questions share one table: a word that one of them has just
 * asked for is in near memory when the next one does.
 */
const words = new Map<string, Answers>();
let questions = 0;

/**
 * Keeps the answers to a question about single words, since texts repeat their few syllables; no
 * more of them than a real text has, and none about long words.
 * @param ask gives the same answer for the same word
 */
export function rememberWords<Own extends Answer>(
  ask: (word: string) => Own,
): (word: string) => Own {
  const question = questions;
  questions += 1;
  return (word) => {
    if (word.length > LONGEST) return ask(word);
    const known = words.get(word)?.[question] as Own | undefined;
    if (known !== undefined) return known;
    const answer = ask(word);
    answersOf(word)[question] = answer;
    return answer;
  };
}

function answersOf(word: string): Answers {
  const known = words.get(word);
  if (known !== undefined) return known;
  const answers: Answers = [];
  if (words.size >= MOST) words.clear();
  words.set(word, answers);
  return answers;
}
