const MOST = 20_000;
/** A longer word would keep alive the whole text that it was cut from (V8 slices strings). */
const LONGEST = 12;

/**
 * Keeps the answers to a question about single words, since texts repeat their few syllables; no
 * more of them than a real text has, and none about long words.
 * @param ask gives the same answer for the same word
 */
export function rememberWords<Answer extends string | number | boolean | null>(
  ask: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (word.length > LONGEST) return ask(word);
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size >= MOST) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
