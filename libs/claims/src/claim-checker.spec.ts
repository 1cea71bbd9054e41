import { describe, expect, it } from '@jest/globals';
import { type Claim } from '#domain';
import { type ClaimCheckInput, createClaimChecker } from './claim-checker.js';
import { buildNarrative, buildResources } from './factories.js';

const checker = createClaimChecker(buildResources());

function check(text: string, day: string, more: Partial<ClaimCheckInput> = {}): Claim[] {
  return checker.check({ text, day, ...more });
}

describe('fact-quantity-match', () => {
  it.each([
    ['Phải đóng đủ 20 năm mới được hưởng lương hưu.', '2025-06-30', 'PE-02'],
    ['Đóng đủ 15 năm được hưởng lương hưu.', '2025-07-01', 'PE-01'],
    ['Lương cơ sở là 2,34 triệu.', '2026-06-30', 'REF-02'],
    ['lcs la 2tr53', '2026-07-01', 'REF-01'],
  ])('%s is right on %s', (text, day, factId) => {
    expect(check(text, day)).toMatchObject([
      { verdict: 'accurate', rule: 'fact-quantity-match', evidence: [{ factId }] },
    ]);
  });

  it('judges a sentence on the day it names', () => {
    const [claim] = check('Từ 1/7/2026 lương cơ sở là 2.530.000 đồng.', '2026-05-20');
    expect(claim).toMatchObject({ verdict: 'accurate', evidence: [{ factId: 'REF-01' }] });
  });
});

describe('expired-quantity', () => {
  it('calls the rule of before outdated once it has changed, and cites both', () => {
    const [claim] = check('Phải đóng đủ 20 năm mới được hưởng lương hưu.', '2026-11-24');
    expect(claim).toMatchObject({
      verdict: 'outdated',
      rule: 'expired-quantity',
      triggers: ['20 năm'],
      evidence: [{ factId: 'PE-01' }, { factId: 'PE-02' }],
    });
    expect(claim?.reason).toBe(
      'Bài nêu “20 năm”; vào ngày 24/11/2026 căn cứ PE-01 ghi 15 năm (Điều 64 khoản 1 Luật 41/2024/QH15). Con số này trùng PE-02, hết hiệu lực 30/06/2025.',
    );
  });

  it.each([
    'Trước đây phải đóng đủ 20 năm mới được hưởng lương hưu.',
    'Hưởng lương hưu không cần đóng đủ 20 năm nữa.',
    'Có phải đóng đủ 20 năm mới được hưởng lương hưu không ạ?',
    'Tin đồn đóng đủ 20 năm mới được hưởng lương hưu.',
  ])('says nothing against: %s', (text) => {
    expect(check(text, '2026-11-24').filter(({ verdict }) => verdict === 'outdated')).toEqual([]);
  });
});

describe('early-quantity', () => {
  it('calls a rule that is not yet in force distorted when it is told as the present one', () => {
    expect(check('Đóng đủ 15 năm được hưởng lương hưu.', '2025-06-30')).toMatchObject([
      { verdict: 'distorted', rule: 'early-quantity', evidence: [{ factId: 'PE-02' }, {}] },
    ]);
  });

  it('leaves drafts alone', () => {
    expect(check('Dự thảo: đóng đủ 15 năm được hưởng lương hưu.', '2024-03-01')).toEqual([]);
  });

  it('judges a plan by the law of the year it names', () => {
    const text = 'Sang năm đóng 15 năm được hưởng lương hưu.';
    expect(check(text, '2024-03-01')).toMatchObject([
      { verdict: 'accurate', evidence: [{ factId: 'PE-01' }] },
    ]);
  });
});

describe('wrong-quantity', () => {
  it('finds a number that no rule in force has', () => {
    expect(check('Tiền phạt chậm đóng mỗi ngày là 0,05%/ngày.', '2026-03-01')).toMatchObject([
      { verdict: 'distorted', rule: 'wrong-quantity', evidence: [{ factId: 'LE-01' }] },
    ]);
  });

  it('needs a clause that names what it measures', () => {
    expect(check('Nhà em bị trừ 0,05%/ngày.', '2026-03-01')).toEqual([]);
  });
});

describe('unusable-fact', () => {
  it('never calls a claim wrong that rests on a fact which may not decide', () => {
    expect(check('Trợ cấp hưu trí xã hội là 500.000 đồng/tháng.', '2026-08-01')).toMatchObject([
      { verdict: 'unverified', rule: 'unusable-fact' },
    ]);
  });
});

describe('narrative-match', () => {
  const told = 'Quá 12 tháng không đóng là sổ bị huỷ, mất hết nha bà con.';

  it('finds a known story with and without diacritics', () => {
    const plain = 'qua 12 thang khong dong la so bi huy, mat het nha ba con.';
    for (const text of [told, plain]) {
      expect(check(text, '2026-03-01')).toMatchObject([
        { verdict: 'distorted', rule: 'narrative-match', evidence: [{ narrativeId: 'R86' }] },
      ]);
    }
  });

  it.each([
    'Quá 12 tháng không đóng thì sổ không bị huỷ, không mất gì hết.',
    'Làm gì có chuyện quá 12 tháng không đóng là sổ bị huỷ, mất hết.',
    'Quá 12 tháng không đóng là sổ bị huỷ, mất hết hả mọi người?',
    'Quá 36 tháng không đóng là sổ bị huỷ, mất hết.',
  ])('does not match the opposite, a question or another number: %s', (text) => {
    expect(check(text, '2026-03-01').filter(({ rule }) => rule === 'narrative-match')).toEqual([]);
  });

  it('counts an outdated story only after the rule has changed', () => {
    const story = buildNarrative({
      id: 'R85',
      kind: 'outdated',
      title: 'Vẫn phải hai mươi năm',
      phrasings: ['Vẫn phải hai mươi năm mới có lương hưu'],
      correction: 'Từ 01/07/2025 còn 15 năm',
      facts: ['PE-01', 'PE-02'],
    });
    const own = createClaimChecker(buildResources({ narratives: [story], attributes: [] }));
    const verdicts = (day: string): string[] =>
      own.check({ text: 'Vẫn phải hai mươi năm mới có lương hưu', day }).map(({ rule }) => rule);
    expect(verdicts('2025-06-30')).not.toContain('narrative-match');
    expect(verdicts('2025-07-02')).toContain('narrative-match');
  });
});

describe('scam-signal', () => {
  it('names the lure and the way of receiving it', () => {
    const [claim] = check(
      'Bà con nhận tiền hỗ trợ, đọc mã OTP cho em. Hôm nay là hạn cuối.',
      '2026-01-10',
    );
    expect(claim).toMatchObject({
      verdict: 'scam',
      rule: 'scam-signal',
      triggers: ['tiền mặt không điều kiện', 'đòi mã OTP', 'hạn gấp'],
      evidence: [{ factId: 'DX-05' }],
    });
  });

  it('finds an illegal service that is offered', () => {
    expect(check('Thu mua sổ BHXH giá cao', '2026-01-10')).toMatchObject([{ verdict: 'scam' }]);
  });

  it.each([
    'Cảnh giác: có kẻ nhắn nhận tiền hỗ trợ rồi đòi mã OTP.',
    'Cơ quan không đòi mã OTP khi bà con nhận tiền hỗ trợ.',
    'Bà con ra xã nhận tiền hỗ trợ nhé.',
  ])('is silent: %s', (text) => {
    expect(check(text, '2026-01-10').filter(({ verdict }) => verdict === 'scam')).toEqual([]);
  });
});

describe('model-verdict', () => {
  const verdictProbabilities = { distorted: 0.7, outdated: 0.1, accurate: 0.1 };
  const text = 'Thời gian đóng nghỉ việc chưa đủ điều kiện thì không được bảo lưu.';

  it('needs a sure model and evidence near the sentence', () => {
    const [claim] = check(text, '2026-03-01', { verdictProbabilities });
    expect(claim).toMatchObject({
      verdict: 'distorted',
      rule: 'model-verdict',
      evidence: [{ factId: 'PE-08' }, {}],
    });
  });

  it('never speaks over what a comparison with the law has found', () => {
    const words = 'Phải đóng đủ 20 năm mới được hưởng lương hưu.';
    const claims = check(words, '2026-11-24', {
      verdictProbabilities: { scam: 0.9 },
      isSuspicious: () => true,
    });
    expect(claims.map(({ rule }) => rule)).toEqual(['expired-quantity']);
  });

  it.each([
    ['the model is not sure', text, { distorted: 0.4 }],
    ['nothing of the law is near', 'Hôm nay trời đẹp quá đi mất thôi.', verdictProbabilities],
    ['it is a question', `${text.slice(0, -1)}?`, verdictProbabilities],
  ])('gives no verdict when %s', (_reason, words, probabilities) => {
    expect(check(words, '2026-03-01', { verdictProbabilities: probabilities })).toEqual([]);
  });
});

describe('claims', () => {
  it('stand on the original text, also when it is decomposed', () => {
    const text = 'Nghe này. Phải đóng đủ 20 năm mới được hưởng lương hưu!'.normalize('NFD');
    const [claim] = check(text, '2026-11-24');
    expect(text.slice(claim?.start, claim?.end).normalize('NFC')).toBe(
      'Phải đóng đủ 20 năm mới được hưởng lương hưu!',
    );
  });

  it('do not overlap and keep the order of the text', () => {
    const text =
      'Lương cơ sở là 2.530.000 đồng. Phải đóng đủ 20 năm mới được hưởng lương hưu. Quá 12 tháng không đóng là sổ bị huỷ, mất hết.';
    const claims = check(text, '2026-11-24');
    expect(claims.map(({ verdict }) => verdict)).toEqual(['accurate', 'outdated', 'distorted']);
    claims
      .slice(1)
      .forEach((claim, at) => expect(claim.start).toBeGreaterThanOrEqual(claims[at]?.end ?? 0));
  });

  it('always name evidence for a verdict that says wrong or right', () => {
    const texts = [
      '20 năm mới được hưởng lương hưu',
      'thu mua sổ giá cao',
      'lương cơ sở 2,53 triệu',
    ];
    for (const claim of texts.flatMap((text) => check(text, '2026-11-24'))) {
      expect(claim.evidence.length).toBeGreaterThan(0);
      expect(claim.reason).not.toBe('');
    }
  });

  it.each(['', '   ', '🙏🙏🙏', '?!?!', '1 2 3 4 5 '.repeat(300)])('survive odd text', (text) => {
    expect(check(text, '2026-11-24')).toEqual([]);
  });
});
