import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  type Analysis,
  ANALYSIS_STEPS,
  type AnalysisStep,
  type Claim,
  type Narrative,
} from '#domain';
import { mainClaimOf, needsCase, proposeCase } from './case-proposal.js';
import { parseRiskConfig } from './risk-config.js';

const config = parseRiskConfig(
  readFileSync(new URL('../../../config/risk.yaml', import.meta.url), 'utf8'),
  'config/risk.yaml',
);
const now = new Date('2026-11-24T02:00:00Z');
const maskedText = 'Phải đóng đủ 20 năm mới có lương hưu. Gọi ••••••••••.';

function buildClaim(fields: Partial<Claim> = {}): Claim {
  return {
    start: 0,
    end: 37,
    verdict: 'outdated',
    confidence: 0.8,
    evidence: [
      { factId: 'PE-01', narrativeId: 'R85', score: 0.8 },
      { factId: 'PE-02', narrativeId: 'R85', score: 0.8 },
    ],
    rule: 'narrative-match',
    triggers: ['20 năm'],
    reason: 'Bài nêu “20 năm”.',
    ...fields,
  };
}

function buildAnalysis(fields: Partial<Analysis> = {}): Analysis {
  return {
    steps: Object.fromEntries(ANALYSIS_STEPS.map((step) => [step, 'baseline-1'])) as Record<
      AnalysisStep,
      string
    >,
    language: 'vi',
    relevant: true,
    topics: ['pension-eligibility'],
    audience: [],
    province: null,
    sentiment: 'neutral',
    stance: 'assert',
    verdict: 'outdated',
    flag: true,
    risk: 0.9,
    claims: [buildClaim()],
    personalData: [],
    readUpTo: null,
    knowledge: null,
    ...fields,
  };
}

const story: Narrative = {
  id: 'R85',
  kind: 'outdated',
  title: 'Vẫn phải 20 năm',
  phrasings: ['x'],
  correction: 'y',
  facts: ['PE-01'],
  circulated: null,
  harm: 'Bỏ tham gia',
  harmLevel: 3,
  evidence: 'derived-from-law',
  sources: [],
};

function propose(analysis: Analysis, posts = 1): ReturnType<typeof proposeCase> {
  return proposeCase(
    { postId: 'p1', maskedText, analysis },
    {
      config,
      narratives: new Map([[story.id, story]]),
      postsByNarrative: new Map([['R85', posts]]),
      now,
    },
  );
}

describe('needsCase', () => {
  it.each([
    [true, 0.9, true],
    [true, 0.1, false],
    [false, 0.9, false],
  ])('flag %s, risk %d: %s', (flag, risk, expected) => {
    expect(needsCase(buildAnalysis({ flag, risk }), config)).toBe(expected);
  });
});

describe('mainClaimOf', () => {
  it('is the surest claim with the verdict of the post', () => {
    const claims = [
      buildClaim({ confidence: 0.6 }),
      buildClaim({ start: 1, confidence: 0.9 }),
      buildClaim({ start: 2, verdict: 'accurate', confidence: 1 }),
    ];
    expect(mainClaimOf(buildAnalysis({ claims }))?.start).toBe(1);
    expect(mainClaimOf(buildAnalysis({ claims: [] }))).toBeNull();
  });
});

describe('proposeCase', () => {
  it('adds up the parts, each with its reason in Vietnamese', () => {
    const proposal = propose(buildAnalysis(), 30);
    expect(proposal).toMatchObject({
      postId: 'p1',
      narrativeId: 'R85',
      suggestedVerdict: 'outdated',
      title: 'Phải đóng đủ 20 năm mới có lương hưu.',
      priorityParts: [
        { name: 'severity', points: 20, reason: 'Theo quy định đã hết hiệu lực' },
        { name: 'harm', points: 15, reason: 'Mức hại vừa: Bỏ tham gia' },
        { name: 'evidence', points: 16, reason: 'Tin cậy 80%, căn cứ PE-01, PE-02' },
        { name: 'spread', points: 20, reason: '30 bài cùng câu chuyện trong 36 giờ' },
      ],
      priority: 71,
    });
    expect(proposal?.dueAt.toISOString()).toBe('2026-11-24T06:00:00.000Z');
  });

  it('stays between 0 and 100 and asks for an earlier answer the higher it is', () => {
    const claim = buildClaim({ verdict: 'scam', confidence: 1 });
    const high = propose(buildAnalysis({ verdict: 'scam', claims: [claim] }), 500);
    const low = propose(buildAnalysis({ claims: [buildClaim({ evidence: [] })] }));
    expect(high?.priority).toBeLessThanOrEqual(100);
    expect(high?.priority).toBeGreaterThan(low?.priority ?? 100);
    expect(high?.dueAt.getTime()).toBeLessThan(low?.dueAt.getTime() ?? 0);
  });

  it('opens nothing for a post that is not flagged or has no claim', () => {
    expect(propose(buildAnalysis({ flag: false }))).toBeNull();
    expect(propose(buildAnalysis({ claims: [] }))).toBeNull();
  });

  it('cuts a long title at a word', () => {
    const long = { postId: 'p', maskedText: 'lương hưu '.repeat(60) };
    const claims = [buildClaim({ end: 600 })];
    const proposal = proposeCase(
      { ...long, analysis: buildAnalysis({ claims }) },
      { config, narratives: new Map(), postsByNarrative: new Map(), now },
    );
    expect(proposal?.title).toMatch(/^(lương hưu ?)+(lương )?…?.*…$/u);
    expect(proposal?.title.length).toBeLessThanOrEqual(140);
  });
});
