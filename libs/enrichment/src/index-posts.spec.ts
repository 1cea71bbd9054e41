import { describe, expect, it } from '@jest/globals';
import {
  type AnalyzedPost,
  type PostRepository,
  type PostSearch,
  type ReviewCaseRepository,
  type SearchDocument,
  type SourceRepository,
} from '#domain';
import { IndexPosts } from './index-posts.js';

const at = new Date('2026-11-24T02:00:00Z');

function buildAnalyzed(fields: Partial<AnalyzedPost>): AnalyzedPost {
  return {
    post: {
      id: 'p1',
      sourceId: 's',
      externalId: 'e',
      url: null,
      channel: 'forum',
      title: 'Gọi 0912345678',
      text: 'Liên hệ 0912345678 nhé',
      replyTo: null,
      publishedAt: at,
      collectedAt: at,
      contentHash: 'h',
      revision: 3,
    },
    analysis: {
      relevant: true,
      topics: ['scam'],
      sentiment: 'neutral',
      stance: 'assert',
      verdict: 'scam',
      flag: true,
      risk: 0.9,
      province: null,
      claims: [
        {
          start: 0,
          end: 7,
          verdict: 'scam',
          evidence: [
            { factId: 'F-1', narrativeId: 'N-1', score: 1 },
            { factId: null, narrativeId: 'N-1', score: 1 },
          ],
        },
      ],
    } as unknown as AnalyzedPost['analysis'],
    analyzedAt: at,
    ...fields,
  };
}

async function indexed(...found: AnalyzedPost[]): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  const posts = { findAnalyzed: () => Promise.resolve(found) } as unknown as PostRepository;
  const search = {
    index: (items: readonly SearchDocument[]) => {
      documents.push(...items);
      return Promise.resolve([]);
    },
  } as unknown as PostSearch;
  const cases = {
    statusesOf: () => Promise.resolve(new Map([['p1', 'decided']])),
  } as unknown as ReviewCaseRepository;
  const sources = {
    kindsOf: () => Promise.resolve(new Map([['s', 'xenforo']])),
  } as unknown as SourceRepository;
  await new IndexPosts(posts, cases, sources, search).handle({ postIds: ['p1'], version: 7 });
  return documents;
}

describe('IndexPosts', () => {
  it('masks personal data in title and text and keeps their length', async () => {
    expect(await indexed(buildAnalyzed({}))).toMatchObject([
      {
        postId: 'p1',
        revision: 3,
        version: 7,
        title: 'Gọi ••••••••••',
        text: 'Liên hệ •••••••••• nhé',
        flag: true,
      },
    ]);
  });

  it('names what claims rest on, the state of the case and what the source is', async () => {
    expect(await indexed(buildAnalyzed({}))).toMatchObject([
      {
        kind: 'xenforo',
        caseStatus: 'decided',
        claims: [{ start: 0, end: 7, evidence: ['F-1', 'N-1'] }],
      },
    ]);
  });

  it('waits for the analysis', async () => {
    expect(await indexed(buildAnalyzed({ analysis: null, analyzedAt: null }))).toEqual([]);
  });
});
