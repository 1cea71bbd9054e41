import { describe, expect, it } from '@jest/globals';
import { type Analysis, type Claim, type Fact, type Job, type JobQueue } from '#domain';
import { CandidateFacts } from './candidate-facts.js';
import { unsettledClaims } from './opinion-policy.js';
import { outgoingWords } from './outgoing-words.js';
import { RequestOpinions } from './request-opinions.js';

function buildClaim(changes: Partial<Claim> = {}): Claim {
  return {
    ...{ start: 0, end: 30, verdict: 'unverified', confidence: 0.4, evidence: [] },
    ...{ rule: 'x', triggers: [], reason: 'x' },
    ...changes,
  };
}

const analysisOf = (...claims: Claim[]) => ({ claims }) as unknown as Analysis;

function buildFact(id: string, statement: string, changes: Partial<Fact> = {}): Fact {
  return {
    ...{ id, topic: 'contribution', statement, scope: {}, value: null, quantities: [] },
    ...{ conditions: null, validFrom: null, validTo: null, issuedOn: null, previous: null },
    legalBasis: [{ document: 'Luật 41/2024/QH15', locator: 'Điều 64' }],
    ...{ sources: [], confidence: 'A', usable: true, unusableReason: null, exceptions: [] },
    ...changes,
  };
}

describe('the claims that an outside model is asked about', () => {
  it('are those that our rules left open or were unsure of, the least sure first', () => {
    const claims = [
      buildClaim({ verdict: 'outdated', confidence: 0.9 }),
      buildClaim({ start: 31, end: 60, confidence: 0.8 }),
      buildClaim({ start: 61, end: 90, verdict: 'accurate', confidence: 0.49 }),
      buildClaim({ start: 91, end: 99, verdict: 'none', confidence: 0.1 }),
      buildClaim({ start: 100, end: 9_000, confidence: 0.1 }),
    ];
    const open = unsettledClaims(analysisOf(...claims), { below: 0.5 });
    expect(open.map(({ start }) => start)).toEqual([61, 31]);
    const always = unsettledClaims(analysisOf(...claims), { below: 0 });
    expect(always.map(({ start }) => start)).toEqual([31]);
  });

  it('are few, however many a post holds', async () => {
    const jobs: Job[] = [];
    const enqueue = (some: readonly Job[]) => Promise.resolve(void jobs.push(...some));
    const claims = Array.from({ length: 50 }, (_, at) => buildClaim({ start: at, end: at + 1 }));
    const requests = new RequestOpinions({ enqueue } as unknown as JobQueue, { below: 0.5 });
    const post = { id: 'p1', revision: 2 };
    await requests.request([
      { post, analysis: analysisOf(...claims) },
      { post: { id: 'p2', revision: 1 }, analysis: analysisOf() },
    ]);
    expect(jobs).toHaveLength(5);
    expect(jobs[0]).toEqual({
      ...{ type: 'ask-second-opinion', postId: 'p1', revision: 2, start: 0, end: 1 },
    });
  });
});

describe('the words that leave the house', () => {
  it('are those of the claim alone, personal data, pages and accounts hidden', () => {
    const claim =
      'Gọi 0912 345 678 hoặc ho.so@thu.test, xem facebook.com/nguyen.van.a và @nguyenvana để rút.';
    const text = `Chị Hoa kể rằng: ${claim} Hết.`;
    const span = { start: text.indexOf('Gọi'), end: text.indexOf(' Hết.') };
    const words = outgoingWords(text, span, []);
    expect(words.replaceAll(/•+/g, '•')).toBe('Gọi • hoặc •, xem • và • để rút.');
  });

  it('hide what the analysis found, even where the claim cuts it', () => {
    const text = 'Số sổ 7912345678 của tôi bị khóa.';
    const known = [{ start: 6, end: 16 }];
    expect(outgoingWords(text, { start: 10, end: text.length }, known)).toBe(
      '•••••• của tôi bị khóa.',
    );
  });

  it('keep figures of the law, have one form, and are well formed', () => {
    const text = 'Đóng 22% từ 01/07/2025 theo Luật 41/2024/QH15.\ud800'.normalize('NFD');
    const words = outgoingWords(text, { start: 0, end: text.length }, []);
    expect(words).toBe('Đóng 22% từ 01/07/2025 theo Luật 41/2024/QH15.\ufffd');
  });
});

describe('the facts that an outside model may choose from', () => {
  const facts = new Map(
    [
      buildFact('A-01', 'Lao động nữ sinh con được nghỉ thai sản 6 tháng.'),
      buildFact('A-02', 'Đủ 15 năm đóng bảo hiểm xã hội thì được hưởng lương hưu.'),
      buildFact('A-03', 'Đủ 20 năm đóng bảo hiểm xã hội thì được hưởng lương hưu.', {
        validTo: '2025-06-30',
      }),
      buildFact('A-04', 'Đủ 10 năm đóng bảo hiểm xã hội thì được hưởng lương hưu.', {
        usable: false,
      }),
      buildFact('A-05', 'Mức đóng bảo hiểm y tế hộ gia đình là 4,5% mức tham chiếu.'),
    ].map((fact) => [fact.id, fact]),
  );
  const narratives = new Map([['R01', { facts: ['A-01', 'A-04'] }]]) as never;

  it('are what our rules thought of, then what is worded alike, never an unusable one', () => {
    const evidence = [
      { factId: 'A-05', narrativeId: null, score: 0.3 },
      { factId: null, narrativeId: 'R01', score: 0.2 },
    ];
    const words = 'Phải đủ 15 năm đóng bảo hiểm xã hội mới có lương hưu';
    const found = new CandidateFacts({ facts, narratives }).of(buildClaim({ evidence }), words);
    expect(found.slice(0, 3).map(({ id }) => id)).toEqual(['A-05', 'A-01', 'A-02']);
    expect(found.map(({ id }) => id)).toContain('A-03');
    expect(found.map(({ id }) => id)).not.toContain('A-04');
    expect(found[0]).toEqual({
      ...{ id: 'A-05', conditions: null, validFrom: null, validTo: null },
      statement: 'Mức đóng bảo hiểm y tế hộ gia đình là 4,5% mức tham chiếu.',
      citation: 'Luật 41/2024/QH15, Điều 64',
    });
  });

  it('follow the fact base, and are none where nothing is alike', () => {
    const known = { facts, narratives };
    const candidates = new CandidateFacts(known);
    expect(candidates.of(buildClaim(), 'zzz qqq')).toEqual([]);
    known.facts = new Map([['B-01', buildFact('B-01', 'Zzz qqq là quy định mới.')]]);
    expect(candidates.of(buildClaim(), 'zzz qqq').map(({ id }) => id)).toEqual(['B-01']);
  });
});
