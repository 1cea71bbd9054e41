import { describe, expect, it } from '@jest/globals';
import { type KnowledgeVersion } from '#domain';
import { postsRestingOn, toReliedOn, toVersionView } from './version-view.js';

const buildVersion = (version: number, snapshot: number): KnowledgeVersion<string> => ({
  content: `bản ${version}`,
  version,
  snapshot,
  edit: { origin: 'officer', author: 'Chị Hạnh', reason: 'Sửa.', at: new Date(0) },
});

const first = buildVersion(1, 1);
const second = buildVersion(2, 5);
const uses = [
  { snapshot: 1, posts: 3 },
  { snapshot: 4, posts: 2 },
  { snapshot: 5, posts: 7 },
  { snapshot: 9, posts: 1 },
  { snapshot: null, posts: 4 },
];

describe('versions as screens show them', () => {
  it('hold from their snapshot to the one of the next version', () => {
    expect(postsRestingOn(first, [second, first], uses)).toBe(5);
    expect(postsRestingOn(second, [second, first], uses)).toBe(8);
    expect(toReliedOn(uses, 6)).toEqual({ posts: 17, unversioned: 4, decisions: 6 });
  });

  it('say who brought them and when', () => {
    expect(toVersionView(second)).toEqual({
      version: 2,
      snapshot: 5,
      origin: 'officer',
      author: 'Chị Hạnh',
      reason: 'Sửa.',
      at: '1970-01-01T00:00:00.000Z',
    });
  });
});
