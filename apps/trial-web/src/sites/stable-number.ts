/** @returns a made-up whole number below `limit` that is always the same for a text. */
export function stableNumber(text: string, limit: number): number {
  let number = 7;
  for (let index = 0; index < text.length; index += 1) {
    number = (number * 31 + text.charCodeAt(index)) % 1_000_003;
  }
  return number % limit;
}
