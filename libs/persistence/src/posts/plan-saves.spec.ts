import { describe, expect, it } from '@jest/globals';
import { type CollectedPost } from '#domain';
import { planSaves, splitRepeats } from './plan-saves.js';

function buildPost(externalId: string, contentHash: string): CollectedPost {
  return {
    externalId,
    contentHash,
    url: null,
    channel: 'forum',
    title: null,
    text: contentHash,
    replyTo: null,
    publishedAt: new Date(0),
    authorKey: null,
  };
}

const known = [{ id: 'id-a', externalId: 'a', contentHash: 'one', revision: 3 }];

function plan(...posts: CollectedPost[]) {
  let made = 0;
  return planSaves(posts, known, () => `new-${(made += 1)}`);
}

const outcomesOf = (result: ReturnType<typeof plan>) =>
  result.saved.map(({ id, revision, outcome }) => [id, revision, outcome]);

describe('planSaves', () => {
  it('tells new, unchanged, edited and doubled posts apart', () => {
    const result = plan(buildPost('a', 'one'), buildPost('b', 'two'), buildPost('c', 'two'));
    expect(outcomesOf(result)).toEqual([
      ['id-a', 3, 'unchanged'],
      ['new-1', 1, 'created'],
      ['new-1', 1, 'duplicate'],
    ]);
    expect(result.inserts).toEqual([{ id: 'new-1', revision: 1, post: buildPost('b', 'two') }]);
    expect(result.updates).toEqual([]);
  });

  it('gives an edited post its next revision and frees what it said before', () => {
    const result = plan(buildPost('a', 'two'), buildPost('b', 'one'));
    expect(outcomesOf(result)).toEqual([
      ['id-a', 4, 'updated'],
      ['new-1', 1, 'created'],
    ]);
    expect(result.updates).toEqual([{ id: 'id-a', revision: 4, post: buildPost('a', 'two') }]);
  });
});

describe('splitRepeats', () => {
  it('puts repeats of an external id into later parts', () => {
    const posts = [buildPost('a', '1'), buildPost('b', '2'), buildPost('a', '3')];
    expect(splitRepeats(posts)).toEqual([[posts[0], posts[1]], [posts[2]]]);
    expect(splitRepeats([])).toEqual([]);
  });
});
