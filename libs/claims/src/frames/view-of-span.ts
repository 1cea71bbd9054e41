import { type Span } from '#domain';
import { type Quantity } from '#nlp';
import { type DatedView } from '../reading/dated-view.js';
import { daysSpokenOf, speaksOfNoDay } from '../rules/days-spoken-of.js';
import { type MatchingWord } from '../text/matching-text.js';

/** A post that has been read into words and quantities. */
export interface ReadPost {
  /** ISO day of the post. */
  readonly day: string;
  readonly words: readonly MatchingWord[];
  readonly quantities: readonly Quantity[];
}

/** @returns a stretch of the post as a statement, judged on the days it speaks of */
export function viewOfSpan({ day, words, quantities }: ReadPost, { start, end }: Span): DatedView {
  const inside = (one: Span): boolean => one.start >= start && one.end <= end;
  return {
    day,
    days: daysSpokenOf(quantities, { start, end }, day),
    noDay: speaksOfNoDay(quantities, { start, end }, day),
    words: words.filter(inside),
    around: words.filter((word) => !inside(word)),
    quantities: quantities.filter(inside),
    whole: false,
    question: false,
  };
}
