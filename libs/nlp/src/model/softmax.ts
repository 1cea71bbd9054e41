/** Turns scores into probabilities that add up to 1, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (let at = 0; at < scores.length; at += 1) highest = Math.max(highest, scores[at] as number);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const odds = Math.exp((scores[at] as number) - highest);
    scores[at] = odds;
    sum += odds;
  }
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = (scores[at] as number) / sum;
  }
  return scores;
}
