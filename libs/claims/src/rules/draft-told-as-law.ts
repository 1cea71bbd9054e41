import { type Fact, stateOn } from '#domain';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import { citationOf, daysOf, givenBy, wordsOf } from './reason.js';
import { type ClaimRule } from './rule-finding.js';

/** A rule that is issued or only proposed, told as the law of the day though nothing of it holds. */
export const draftToldAsLaw: ClaimRule = {
  name: 'draft-told-as-law',
  about: 'Bài kể quy định chưa có hiệu lực như thể đang được áp dụng.',
  strength: 'sign',
  read: (frame) => {
    const coming = comingIn(frame);
    if (coming === null || isToldAsComing(frame) || !isToldAsNow(frame)) return null;
    const from = `chỉ có hiệu lực từ ngày ${formatDay(coming.validFrom ?? '')}`;
    const state = frame.days.some((day) => stateOn(coming, day) === 'issued')
      ? 'đã ban hành, '
      : '';
    return {
      rule: 'draft-told-as-law',
      verdict: 'distorted',
      decides: coming,
      mistaken: coming,
      words: [frame.span],
      reason: `Bài nêu “${wordsOf(frame, frame.span)}” như đang áp dụng; đến ngày ${daysOf(frame)} nội dung “${givenBy(coming)}” ${state}${from}, ${citationOf(coming)}.`,
    };
  },
};

/** The next fact of a matter of which nothing holds yet. */
function comingIn({ inForce, facts, matter, day, days }: ClaimFrame): Fact | null {
  if (inForce.length > 0) return null;
  const variants = facts.variantsOf(matter);
  const first = variants.filter(({ usable, validFrom }) => usable && validFrom !== null);
  return first.length > 0 &&
    first.every((fact) => [day, ...days].every((one) => one < (fact.validFrom ?? '')))
    ? (first[0] ?? null)
    : null;
}

const NOW = new PhraseMatcher([
  {
    name: 'now',
    phrases: ['bây giờ', 'giờ', 'hiện nay', 'hiện', 'từ nay', 'nay', 'rồi', 'đã', 'vừa', 'đang'],
  },
]);

function isToldAsNow({ words }: ClaimFrame): boolean {
  return NOW.find(words).length > 0;
}

function isToldAsComing({ question, denied, draft, later, negated, past }: ClaimFrame): boolean {
  return question || denied || draft || later || negated || past;
}
