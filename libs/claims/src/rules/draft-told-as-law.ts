import { type Fact, holdsOn, mayDecide, stateOn } from '#domain';
import { type ClaimFrame } from '../frames/claim-frame.js';
import { matterOf } from '../knowledge/fact-base.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { keepsRight } from '../text/markers.js';
import { type PhraseMatcher } from '../text/phrase-matcher.js';
import { citationOf, daysOf, givenBy, wordsOf } from './reason.js';
import { type ClaimRule, type RuleFinding } from './rule-finding.js';
import { isAsked, isToldAsNotYet, isToldAsNow, isToldAsPassed } from './told-as-law.js';
import { UNDECIDED_CHANGES } from './undecided-changes.js';

/**
 * A rule told as law before it is one: as signed or passed before the day of its signing, as
 * holding before its first day where nothing of the matter holds, or as decided where the law in
 * force says that it is only a plan. Told of its own day after it was signed it is right, and
 * where the day of signing is not known the words alone settle nothing.
 */
export const draftToldAsLaw: ClaimRule = {
  name: 'draft-told-as-law',
  about: 'Bài kể dự thảo, hoặc quy định chưa có hiệu lực, như thể đã là luật.',
  strength: 'decides',
  read: (frame) => {
    const coming = comingOf(frame);
    const change = UNDECIDED_CHANGES.get(frame.matter);
    if ((coming.length === 0 && change === undefined) || isExcused(frame)) return null;
    return (
      passedTooSoon(frame, coming) ?? holdingTooSoon(frame, coming) ?? decidedTooSoon(frame, change)
    );
  },
};

function isExcused(frame: ClaimFrame): boolean {
  const { denied, draft, negated, words } = frame;
  if (denied || draft || negated || keepsRight(words)) return true;
  return isToldAsNotYet(frame) || isAsked(frame);
}

/** "Chính phủ đã ký tăng lương hưu 8% từ 1/7/2026", weeks before the decree was signed. */
function passedTooSoon(frame: ClaimFrame, coming: readonly Fact[]): RuleFinding | null {
  const proposed = coming.find(
    (fact) => stateOn(fact, frame.day) === 'proposed' && isSpokenOf(fact, frame),
  );
  if (proposed === undefined || !isToldAsPassed(frame)) return null;
  const { issuedOn, validFrom } = proposed;
  const until = `đến ngày ${formatDay(issuedOn ?? '')} mới được ký và từ ngày ${formatDay(validFrom ?? '')} mới có hiệu lực`;
  return finding(
    frame,
    proposed,
    `Bài nêu “${wordsOf(frame, frame.span)}” như đã được ban hành; ngày ${formatDay(frame.day)} nội dung “${givenBy(proposed)}” mới là đề xuất, ${until}, ${citationOf(proposed)}.`,
  );
}

/** The claim says its number or its first day, or nothing else of the matter is law. */
function isSpokenOf(fact: Fact, frame: ClaimFrame): boolean {
  const { numbers, days, facts, matter, day } = frame;
  if (numbers.some(({ same }) => same.some((value) => value.fact === fact))) return true;
  if (days.some((one) => holdsOn(fact, one)) || namesYearOf(fact, frame)) return true;
  return facts.allInForce(matter, day).length === 0;
}

function holdingTooSoon(frame: ClaimFrame, [coming]: readonly Fact[]): RuleFinding | null {
  const { later, past } = frame;
  if (later || past || coming === undefined || !isFirst(coming, frame)) return null;
  if (namesYearOf(coming, frame) || tellsOtherNumbers(coming, frame)) return null;
  if (!isToldAsNow(frame)) return null;
  const from = `chỉ có hiệu lực từ ngày ${formatDay(coming.validFrom ?? '')}`;
  return finding(
    frame,
    coming,
    `Bài nêu “${wordsOf(frame, frame.span)}” như đang áp dụng; đến ngày ${daysOf(frame)} nội dung “${givenBy(coming)}” ${signedBy(coming, frame)}${from}, ${citationOf(coming)}.`,
  );
}

function signedBy(coming: Fact, { days }: ClaimFrame): string {
  const states = days.map((day) => stateOn(coming, day));
  if (states.includes('issued')) return 'đã ban hành nhưng ';
  return states.includes('proposed') ? 'chưa được ban hành và ' : '';
}

/** Nothing of the matter was law before it, nor anything that measures the same. */
function isFirst(coming: Fact, { inForce, facts, matter, day, days }: ClaimFrame): boolean {
  if (inForce.length > 0 || ENDS.test(coming.statement)) return false;
  const asked = [day, ...days];
  const variants = facts.variantsOf(matter).filter(mayDecide);
  const begins = (fact: Fact): boolean => asked.every((one) => one < (fact.validFrom ?? ''));
  return (
    variants.every(begins) &&
    facts
      .valuesOfMatter(matter)
      .every(
        ({ fact }) => matterOf(fact.id) === matter || asked.every((one) => !holdsOn(fact, one)),
      )
  );
}

/** What ends with its first day was law until then. */
const ENDS = /không còn|bãi bỏ|chấm dứt/u;

/** A number that the rule does not give: a count or somebody's own, not the rule. */
function tellsOtherNumbers(coming: Fact, { numbers }: ClaimFrame): boolean {
  const told = numbers.filter(({ isCase }) => !isCase);
  return told.length > 0 && !told.some(({ same }) => same.some(({ fact }) => fact === coming));
}

function decidedTooSoon(frame: ClaimFrame, change?: PhraseMatcher): RuleFinding | null {
  const law = frame.facts.allInForce(frame.matter, frame.day).find(mayDecide);
  if (change === undefined || law === undefined) return null;
  if (!isToldAsPassed(frame) && !isToldAsNow(frame)) return null;
  if (!change.isIn(frame.words)) return null;
  return finding(
    frame,
    law,
    `Bài nêu “${wordsOf(frame, frame.span)}” như đã được quyết định; ngày ${formatDay(frame.day)} đó mới là kế hoạch, đề xuất: ${givenBy(law)}, ${citationOf(law)}.`,
  );
}

function comingOf({ facts, matter, day }: ClaimFrame): Fact[] {
  return facts
    .variantsOf(matter)
    .filter((fact) => mayDecide(fact) && (fact.validFrom ?? '') > day)
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
}

function namesYearOf({ validFrom }: Fact, { words }: ClaimFrame): boolean {
  const year = (validFrom ?? '').slice(0, 4);
  return words.some(({ folded }) => folded === year);
}

function finding(frame: ClaimFrame, law: Fact, reason: string): RuleFinding {
  return {
    rule: 'draft-told-as-law',
    verdict: 'distorted',
    decides: law,
    mistaken: law,
    words: [frame.span],
    reason,
  };
}
