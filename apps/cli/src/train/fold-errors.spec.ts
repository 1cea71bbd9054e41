import { describe, expect, it } from '@jest/globals';
import { type FoldReading } from '#enrichment';
import { errorLine, foldErrorsPage, worstErrors } from './fold-errors.js';
import { type CorpusPost } from './read-corpus.js';
import { setShares } from './set-shares.js';

function buildReading(
  { id, note = '', file = 'posts-e.jsonl', flag }: Partial<CorpusPost> & { id: string },
  { flagged, risk }: { flagged: boolean; risk: number },
): FoldReading<CorpusPost> {
  const post: CorpusPost = {
    id,
    text: `Bài ${id}:\nđóng <10 năm`,
    relevant: true,
    topics: ['fund'],
    audience: [],
    sentiment: 'neutral',
    stance: 'assert',
    verdict: 'distorted',
    flag: flag ?? true,
    leading: true,
    fold: 0,
    note,
    spelling: 'full',
    claims: [{ text: 'đóng <10 năm', verdict: 'distorted', facts: ['PE-01', 'PE-02'] }],
    day: '2026-01-01',
    file,
    claimsLabelled: true,
  };
  const cause = post.flag === flagged ? null : 'stance misread';
  return { post, risk, flagged, stance: 'assert', suspect: 'distorted', cause };
}

const right = { flagged: true, risk: 0.9 };
const missed = { flagged: false, risk: 0.4 };

describe('setShares', () => {
  it('counts sets of two or more posts of posts-e as right when every flag is', () => {
    const readings = [
      buildReading({ id: 'E1', note: 'trước (T51)' }, right),
      buildReading({ id: 'E2', note: 'sau (T51)' }, right),
      buildReading({ id: 'E3', note: 'T52 trước' }, right),
      buildReading({ id: 'E4', note: 'T52 sau' }, missed),
      buildReading({ id: 'E5', note: 'T53, một mình' }, right),
      buildReading({ id: 'P1', note: '(T54)', file: 'posts-p.jsonl' }, right),
      buildReading({ id: 'P2', note: '(T54)', file: 'posts-p.jsonl' }, right),
      buildReading({ id: 'E6' }, missed),
      buildReading({ id: 'E7' }, missed),
    ];
    expect(setShares(readings)).toEqual({
      temporalSets: { cases: 2, allRight: 0.5 },
      minimalSets: { cases: 0, allRight: null },
    });
  });
});

describe('worstErrors', () => {
  it('takes ten wrong flags, the farthest of risk and label first, ties by id', () => {
    const misses = Array.from({ length: 11 }, (_, at) =>
      buildReading({ id: `M${10 + at}` }, { flagged: false, risk: at < 2 ? 0.3 : 0.2 + at / 100 }),
    );
    const falseFlag = buildReading({ id: 'F1', flag: false }, { flagged: true, risk: 0.95 });
    const ids = worstErrors([...misses, falseFlag, buildReading({ id: 'R1' }, right)]).map(
      ({ post }) => post.id,
    );
    expect(ids).toEqual(['F1', 'M12', 'M13', 'M14', 'M15', 'M16', 'M17', 'M18', 'M19', 'M10']);
    expect(errorLine(falseFlag)).toBe('F1: flagged at risk 0.950, stance misread');
  });
});

describe('foldErrorsPage', () => {
  it('shows sets, causes, and every error with its text on one line', () => {
    const page = foldErrorsPage([
      buildReading({ id: 'E1', note: '(M61)' }, right),
      buildReading({ id: 'E2', note: '(M61)' }, missed),
      buildReading({ id: 'E3', flag: false }, { flagged: true, risk: 0.8 }),
    ]);
    expect(page).toContain('other labels | 1 | 0.000 |');
    expect(page).toContain('| stance misread | 1 | 1 |');
    expect(page).toContain('### 1. E3 of posts-e.jsonl, 2026-01-01: stance misread');
    expect(page).toContain('> Bài E2: đóng &lt;10 năm\n');
    expect(page).toContain(
      '- labelled: flag, assert, distorted (PE-01, PE-02)\n- read: no flag, risk 0.400',
    );
  });
});
