const MIN_SECONDS = 2 * 60;
const MAX_SECONDS = 24 * 60 * 60;

/**
 * The next interval between visits, seconds: longer when nothing came, shorter when something
 * did, two minutes to a day. An allow-listed origin keeps its own.
 */
export function nextInterval(
  currentSeconds: number,
  somethingNew: boolean,
  fixedSeconds: number | null,
): number {
  if (fixedSeconds !== null) return fixedSeconds;
  const wanted = currentSeconds * (somethingNew ? 0.8 : 1.4);
  return Math.round(Math.min(Math.max(wanted, MIN_SECONDS), MAX_SECONDS));
}

/**
 * How long a source that failed is left alone, seconds: doubling from one minute to six hours,
 * for a refusal from one hour to a day; an allow-listed origin is asked again within 30 s.
 * @param failures failed runs in a row before this one.
 */
export function backoffSeconds(failures: number, refused: boolean, allowListed: boolean): number {
  const [first, most] = allowListed ? [2, 30] : refused ? [3600, MAX_SECONDS] : [60, 6 * 3600];
  return Math.min(first * 2 ** Math.min(failures, 20), most);
}
