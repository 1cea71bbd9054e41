import { mayDecide } from '#domain';
import { citationOf, daysOf } from './reason.js';
import { type ClaimRule } from './rule-finding.js';
import { toldNumbers } from './told-values.js';

/** Why a fact without a first day settles nothing. */
const WITHOUT_START =
  'căn cứ chưa ghi ngày bắt đầu có hiệu lực, đề nghị bổ sung trước khi kết luận.';

/** What would settle the claim is marked as not to be relied on, or does not say since when it holds. */
export const unusableFact: ClaimRule = {
  name: 'unusable-fact',
  about: 'Căn cứ liên quan chưa đủ chắc chắn để kết luận đúng hay sai.',
  strength: 'decides',
  read: (frame) => {
    const { inForce } = frame;
    const given = toldNumbers(frame).flatMap((said) => said.given.map(({ fact }) => fact));
    const facts = given.length > 0 ? given : inForce;
    const [decides] = facts;
    if (decides === undefined || facts.some(mayDecide)) return null;
    return {
      rule: 'unusable-fact',
      verdict: 'unverified',
      decides,
      mistaken: null,
      words: [frame.span],
      reason: `Ngày ${daysOf(frame)} chưa kết luận được theo ${citationOf(decides)}: ${decides.unusableReason ?? WITHOUT_START}`,
    };
  },
};
