import { type CaseView } from '#contracts';
import { text } from '../../catalogue/text.js';

/** @returns in words what changed between the case as it was read and as it is now. */
export function changesBetween(seen: CaseView, now: CaseView): string[] {
  const { change, changeOf, textChanged } = text.case;
  const verdictWords = text.vocabulary.verdict;
  const lines: [string, string, string][] = [
    [
      changeOf.suggestion,
      verdictWords[seen.case.suggestedVerdict],
      verdictWords[now.case.suggestedVerdict],
    ],
    [changeOf.title, seen.case.title, now.case.title],
    [changeOf.claims, String(seen.claims.length), String(now.claims.length)],
  ];
  const changed = lines
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => change(what, before, after));
  return seen.post.text === now.post.text ? changed : [...changed, textChanged];
}

/** @returns who changed the case last, and when; leases do not count. */
export function lastChange(view: CaseView) {
  const changes = view.history.filter(({ kind }) => kind !== 'leased' && kind !== 'released');
  return changes.reduce<CaseView['history'][number] | null>(
    (latest, event) => (latest === null || event.at > latest.at ? event : latest),
    null,
  );
}
