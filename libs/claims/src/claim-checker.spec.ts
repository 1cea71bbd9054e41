import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Claim } from '#domain';
import { createClaimChecker } from './claim-checker.js';
import { type ClaimSigns } from './claim-signs.js';
import { buildLaw, buildModel, buildNarrative } from './factories.js';
import { parseNarrativeModel } from './narratives/narrative-model.js';
import { parseOfficialChannels } from './scam/official-channels.js';
import { parseFraudSignals } from './scam/parse-fraud-signals.js';

const shipped = (file: string): Uint8Array =>
  readFileSync(new URL(`../../../config/${file}`, import.meta.url));
const RESOURCES = {
  ...buildLaw(),
  narrativeModel: parseNarrativeModel(shipped('models/narratives.json'), 'narratives.json'),
  fraudSignals: parseFraudSignals(shipped('scam-signals.yaml'), 'scam-signals.yaml'),
  officialChannels: parseOfficialChannels(shipped('official-channels.yaml'), 'channels.yaml'),
};

const model = buildModel();
const checker = createClaimChecker({ ...RESOURCES, model });

function check(text: string, day: string): readonly Claim[] {
  return checker.check({ text, day }).claimsWhen(false);
}

describe('the learnt reader', () => {
  it.each([
    ['Phải đóng đủ 20 năm mới được hưởng lương hưu.', '2025-06-30', 'accurate', 'PE-02'],
    ['Phải đóng đủ 20 năm mới được hưởng lương hưu.', '2025-07-01', 'outdated', 'PE-01'],
    ['Đóng đủ 15 năm được hưởng lương hưu.', '2025-06-30', 'distorted', 'PE-02'],
    ['Đóng đủ 15 năm được hưởng lương hưu.', '2025-07-01', 'accurate', 'PE-01'],
    ['Mức lương cơ sở là 2,34 triệu đồng.', '2026-06-30', 'accurate', 'REF-02'],
    ['muc luong co so la 2,34 trieu', '2026-07-01', 'outdated', 'REF-01'],
  ])('%s on %s: %s', (text, day, verdict, factId) => {
    const [claim, ...others] = check(text, day);
    expect(claim).toMatchObject({ verdict });
    expect(claim?.evidence[0]).toMatchObject({ factId });
    expect(others).toEqual([]);
  });

  it('judges a sentence on the day it names', () => {
    const [claim] = check('Từ 1/7/2026 lương cơ sở là 2.530.000 đồng.', '2026-05-20');
    expect(claim?.evidence[0]).toMatchObject({ factId: 'REF-01' });
  });

  it('leaves alone what claims nothing', () => {
    expect(check('Hôm nay trời đẹp quá đi mất thôi.', '2026-03-01')).toEqual([]);
  });

  it('calls the likeliest wrong stretch so where the whole post is suspicious', () => {
    const input = { text: 'Đóng đủ 15 năm được hưởng lương hưu.', day: '2026-11-01' };
    const { claimsWhen } = checker.check(input);
    expect(claimsWhen(false)).toMatchObject([{ verdict: 'accurate' }]);
    expect(['outdated', 'distorted']).toContain(claimsWhen(true)[0]?.verdict);
  });

  it('tells of every stretch what it saw, and of the whole its topics', () => {
    const signsOn = (day: string): ClaimSigns =>
      checker.check({ text: 'đủ 20 năm mới có lương hưu', day }).signs;
    const [late, early] = [signsOn('2026-11-01'), signsOn('2024-03-01')];
    expect(late.stretches[0]).toMatchObject({ begin: 0, end: 1, whole: true, question: false });
    expect(late.stretches[0]?.wrong).toBeGreaterThan(early.stretches[0]?.wrong ?? 1);
    expect(late.topics['pension-eligibility']).toBeGreaterThan(0.5);
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
  ])('does not match the opposite or a question: %s', (text) => {
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
    const own = createClaimChecker({
      ...RESOURCES,
      narratives: [story],
      attributes: [],
      model,
    });
    const verdicts = (day: string): string[] =>
      own
        .check({ text: 'Vẫn phải hai mươi năm mới có lương hưu', day })
        .claimsWhen(false)
        .map(({ rule }) => rule);
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
      triggers: ['tiền mặt không điều kiện', 'đòi mã OTP, mật khẩu', 'hạn gấp'],
    });
  });

  it('cites the law of what is offered, then how the agency deals with people', () => {
    const [claim] = check(
      'Đóng đủ 15 năm được hưởng lương hưu: bà con nhận tiền hỗ trợ thì đọc mã OTP cho em.',
      '2026-01-10',
    );
    expect(claim?.rule).toBe('scam-signal');
    const cited = claim?.evidence.map(({ factId }) => factId);
    expect(cited?.[0]).toBe('PE-01');
    expect(cited?.at(-1)).toBe('DX-05');
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

describe('facts that do not settle', () => {
  const salaries = RESOURCES.facts.filter(({ id }) => id === 'REF-01');
  const told = ['Lương cơ sở là 2.530.000 đồng.', 'Lương cơ sở là 2.600.000 đồng.'];

  function verdictsWith(facts: typeof salaries): string[] {
    const own = createClaimChecker({ ...RESOURCES, facts, model });
    return told.flatMap((text) => {
      const claims = own.check({ text, day: '2026-11-24' }).claimsWhen(true);
      return claims.map(({ verdict }) => verdict);
    });
  }

  it('call neither of two contradicting values wrong, however suspicious the post', () => {
    const others = salaries.map((fact) => ({
      ...fact,
      id: 'REF-01-n1',
      quantities: fact.quantities.map((one) => ({ ...one, value: 2_600_000 })),
    }));
    expect(verdictsWith([...RESOURCES.facts, ...others])).toEqual(['unverified', 'unverified']);
  });

  it('decide nothing without a first day, and say so instead of a reason to be wrong', () => {
    const undated = RESOURCES.facts.map((fact) =>
      fact.id === 'REF-01' ? { ...fact, validFrom: null } : fact,
    );
    expect(verdictsWith(undated)).toEqual(['unverified', 'unverified']);
  });
});

describe('how a verdict came about', () => {
  it('is told with the frame, the days, the fact in force and the one that was taken for it', () => {
    const [claim] = check('Mức lương cơ sở là 2,34 triệu đồng.', '2026-11-02');
    const { explanation } = claim ?? {};
    expect(explanation).toMatchObject({
      frame: {
        attributes: ['reference_level.base_salary'],
        numbers: [{ said: '2.340.000 đồng', comparator: 'eq', outcome: 'expired' }],
      },
      days: ['2026-11-02'],
      reliesOn: 'REF-01',
      mistaken: 'REF-02',
    });
  });

  it('names the day that the claim speaks of, not that of the post', () => {
    const [claim] = check('Từ 1/7/2026 lương cơ sở là 2.530.000 đồng.', '2026-05-20');
    expect(claim?.explanation).toMatchObject({ days: ['2026-07-01'], reliesOn: 'REF-01' });
  });

  it('names what else it might have been held against, and why it was not', () => {
    const [claim] = check('Đóng đủ 15 năm được hưởng lương hưu.', '2025-07-01');
    const { alternatives, reliesOn, mistaken } = claim?.explanation ?? {};
    expect(alternatives?.length).toBeLessThanOrEqual(4);
    for (const { factId, score, because } of alternatives ?? []) {
      expect([reliesOn, mistaken]).not.toContain(factId);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(['less-likely', 'not-in-force', 'measures-otherwise', 'other-case']).toContain(
        because,
      );
    }
  });

  it('names every sign of fraud of a scam', () => {
    const text =
      'Nhận rút BHXH một lần nhanh, gửi mã OTP và phí 500k qua zalo để được hỗ trợ ngay.';
    const [claim] = check(text, '2026-03-02');
    expect(claim?.verdict).toBe('scam');
    expect(claim?.explanation?.fraudSigns.length).toBeGreaterThan(1);
  });

  it('survives the way to the database and back, bit for bit', () => {
    const claims = check('Phải đóng đủ 20 năm mới được hưởng lương hưu.', '2025-07-01');
    expect(JSON.parse(JSON.stringify(claims))).toEqual(claims);
    const size = JSON.stringify(claims[0]?.explanation).length;
    expect(size).toBeLessThan(1_000);
  });
});
