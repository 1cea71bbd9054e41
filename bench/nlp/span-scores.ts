import { type PersonalData } from '#domain';

/** A written case: a text and the personal data in it. */
export interface SpanCase {
  readonly text: string;
  readonly pii: readonly PersonalData[];
}

/** Counts over cases; `exact` and `sameKind` are of the matched spans. */
export interface SpanScores {
  readonly written: number;
  readonly found: number;
  readonly matched: number;
  readonly exact: number;
  readonly sameKind: number;
  /** Texts with a span that was missed, invented, cut wrongly or given another kind. */
  readonly misses: readonly { readonly text: string; readonly found: readonly PersonalData[] }[];
}

/**
 * Scores a finder as the evaluation does: spans match one-to-one when they overlap by at least
 * half of the shorter one.
 */
export function scoreSpans(
  cases: readonly SpanCase[],
  find: (text: string) => readonly PersonalData[],
): SpanScores {
  const scores = { written: 0, found: 0, matched: 0, exact: 0, sameKind: 0 };
  const misses: { text: string; found: readonly PersonalData[] }[] = [];
  for (const { text, pii } of cases) {
    const found = find(text);
    const pairs = matchSpans(pii, found);
    const exact = pairs.filter(([a, b]) => a.start === b.start && a.end === b.end);
    const sameKind = pairs.filter(([a, b]) => a.kind === b.kind);
    scores.written += pii.length;
    scores.found += found.length;
    scores.matched += pairs.length;
    scores.exact += exact.length;
    scores.sameKind += sameKind.length;
    const right = Math.min(exact.length, sameKind.length);
    if (right < Math.max(pii.length, found.length)) misses.push({ text, found });
  }
  return { ...scores, misses };
}

function matchSpans(
  written: readonly PersonalData[],
  found: readonly PersonalData[],
): [PersonalData, PersonalData][] {
  const left = [...found];
  return written.flatMap((span): [PersonalData, PersonalData][] => {
    const at = left.findIndex((other) => overlaps(span, other));
    const [match] = at < 0 ? [] : left.splice(at, 1);
    return match === undefined ? [] : [[span, match]];
  });
}

function overlaps(a: PersonalData, b: PersonalData): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
