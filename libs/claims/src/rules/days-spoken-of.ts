import { type Quantity } from '#nlp';

/**
 * The days on which a sentence wants to be judged: the dates and years it names, else the day of
 * the post. "Từ 1/7/2026 lương cơ sở là 2,53 triệu" is right when it is said in June.
 * @returns ISO days, at least one; a year stands for its first and last day
 */
export function daysSpokenOf(quantities: readonly Quantity[], day: string): string[] {
  const named = quantities.flatMap(({ kind, value }) => {
    if (kind === 'date') return [isoDay(value)];
    if (kind === 'year') return [`${value}-01-01`, `${value}-12-31`];
    return [];
  });
  return named.length > 0 ? named : [day];
}

function isoDay(yyyymmdd: number): string {
  const digits = String(yyyymmdd);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}
