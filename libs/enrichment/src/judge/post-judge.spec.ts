import { describe, expect, it } from '@jest/globals';
import { STANCES } from '#domain';
import { type ScoreTree } from '#nlp';
import { buildClaim, buildClaimSigns, buildScores } from './factories.js';
import { JUDGED_COLUMNS } from './judge-trees.js';
import { parsePostJudge, type PostJudge, type StoredJudge } from './post-judge.js';
import { POST_SIGNALS } from './post-signals.js';

const COLUMNS = JUDGED_COLUMNS.map(({ name }) => name);

/** Adds 2 where the signal is above one half and takes 2 away where it is not. */
function buildTree(signal: string): ScoreTree {
  const at = POST_SIGNALS.indexOf(signal);
  return {
    signals: new Array<number>(7).fill(at),
    thresholds: new Array<number>(7).fill(0.5),
    leaves: [-2, -2, -2, -2, 2, 2, 2, 2],
  };
}

function buildStored(trees: Readonly<Record<string, readonly ScoreTree[]>> = {}): StoredJudge {
  return {
    version: 'judged-1',
    signals: [...POST_SIGNALS],
    columns: COLUMNS,
    suggestFrom: 0.6,
    mostDoubt: 0.1,
    thresholds: {
      relevance: 0.5,
      topics: 0.5,
      audience: 0.5,
      sentiment: [1, 1, 1],
      stance: [1, 1, 1, 1],
    },
    crossValidation: {
      posts: 1,
      precision: 1,
      recall: 1,
      falsePositiveRate: 0,
      asksAndDenials: 0,
      averagePrecision: 1,
      calibrationError: 0,
      labels: {},
    },
    trees: COLUMNS.map((name) => trees[name] ?? []),
  };
}

function judgeWith(trees: Readonly<Record<string, readonly ScoreTree[]>>): PostJudge {
  return parsePostJudge(JSON.stringify(buildStored(trees)), 'judge.json');
}

const WRONG = buildClaim('distorted', { end: 0.4 });
const RIGHT = buildClaim('accurate', { begin: 0.5 });
const DENY = STANCES.indexOf('deny');

describe('PostJudge', () => {
  const scores = buildScores({
    stance: [0.5, 0.1, 0.3, 0.1],
    audience: new Array<number>(8).fill(0.3),
  });

  it('leaves the text model its word where no tree objects', () => {
    const { scores: judged, risk } = judgeWith({}).judge({ scores, claims: null });
    judged.stance.forEach((value, at) => {
      expect(value).toBeCloseTo(scores.stance[at] ?? 0, 6);
    });
    expect(judged.audience).toEqual(scores.audience);
    expect(risk).toBeLessThan(0.01);
  });

  it('reads a denial where the right stands after the wrong', () => {
    const judge = judgeWith({ 'stance deny': [buildTree('right after the wrong')] });
    const denyOf = (stretches: readonly (typeof WRONG)[]): number =>
      judge.judge({ scores, claims: buildClaimSigns(stretches) }).scores.stance[DENY] ?? 0;
    expect(denyOf([WRONG, RIGHT])).toBeGreaterThan(0.5);
    expect(denyOf([WRONG])).toBeLessThan(0.1);
    const { stance } = judge.judge({ scores, claims: null }).scores;
    expect(stance.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  });

  it('keeps the trees of every column to themselves', () => {
    const judge = judgeWith({
      risk: [buildTree('first: wrong'), buildTree('first: wrong')],
      'relevance relevant': [buildTree('first: wrong')],
    });
    const { scores: judged, risk } = judge.judge({ scores, claims: buildClaimSigns([WRONG]) });
    expect(risk).toBeCloseTo(1 / (1 + Math.exp(-4)), 6);
    expect(judged.relevance[0]).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
  });
});

describe('parsePostJudge', () => {
  const stored = buildStored();
  const unknown = { ...buildTree('first: wrong'), signals: new Array<number>(7).fill(999) };

  it.each([
    ['not JSON', '{', /^[^]*judge\.json:1: /],
    ['other signals', JSON.stringify({ ...stored, signals: ['x'] }), /signals/],
    ['other columns', JSON.stringify({ ...stored, columns: ['x'] }), /columns/],
    ['missing trees', JSON.stringify({ ...stored, trees: [] }), /trees/],
    ['a signal nobody has', JSON.stringify(buildStored({ risk: [unknown] })), /trees\.0\.0/],
  ])('refuses %s by file and key', (_name, text, message) => {
    expect(() => parsePostJudge(text, 'judge.json')).toThrow(message);
  });
});
