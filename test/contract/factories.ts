import {
  type Analysis,
  type CaseProposal,
  type CollectedPost,
  contentHashOf,
  type Lease,
  type SearchDocument,
} from '#domain';
import { minutesLater, NOON } from './persistence.js';

/** @returns a collected post; its hash is that of what it says. */
export function buildPost(
  externalId: string,
  changes: Partial<Omit<CollectedPost, 'contentHash'>> = {},
): CollectedPost {
  const post = {
    externalId,
    url: `http://127.0.0.1:4701/${externalId}.html`,
    channel: 'news' as const,
    title: null,
    text: `Bài viết ${externalId} về bảo hiểm xã hội.`,
    replyTo: null,
    publishedAt: NOON,
    authorKey: null,
    ...changes,
  };
  return { ...post, contentHash: contentHashOf(post) };
}

/** @returns the analysis of a flagged post whose only claim rests on a narrative. */
export function buildAnalysis(changes: Partial<Analysis> = {}): Analysis {
  return {
    steps: {
      language: 'baseline-1',
      relevance: 'baseline-1',
      topics: 'baseline-1',
      audience: 'baseline-1',
      province: 'names-1',
      sentiment: 'baseline-1',
      stance: 'baseline-1',
      'personal-data': 'baseline-1',
      claims: 'baseline-1',
      risk: 'baseline-1',
    },
    language: 'vi',
    relevant: true,
    topics: ['lump-sum'],
    audience: ['workers'],
    province: null,
    sentiment: 'negative',
    stance: 'assert',
    verdict: 'fabricated',
    flag: true,
    risk: 0.91,
    claims: [
      {
        start: 0,
        end: 9,
        verdict: 'fabricated',
        confidence: 0.9,
        evidence: [{ factId: 'LS-01', narrativeId: 'N-01', score: 0.9 }],
        rule: 'narrative-match',
        triggers: ['Bài viết'],
        reason: 'Câu này lặp lại một câu chuyện đã biết.',
      },
    ],
    personalData: [{ start: 3, end: 7, kind: 'phone' }],
    readUpTo: null,
    knowledge: null,
    ...changes,
  };
}

/** @returns what opens a case for a post. */
export function buildProposal(postId: string, changes: Partial<CaseProposal> = {}): CaseProposal {
  return {
    postId,
    priority: 72.5,
    priorityParts: [{ name: 'severity', points: 40, maximum: 40, reason: 'Thông tin bịa đặt.' }],
    risk: 0.91,
    suggestedVerdict: 'fabricated',
    title: 'Bỏ bảo hiểm xã hội một lần từ ngày mai',
    narrativeId: 'N-01',
    dueAt: minutesLater(120),
    ...changes,
  };
}

/** @returns a lease of ten minutes from noon. */
export function buildLease(holderId: string, changes: Partial<Lease> = {}): Lease {
  return {
    holderId,
    holderName: `Cán bộ ${holderId}`,
    token: `token of ${holderId}`,
    expiresAt: minutesLater(10),
    ...changes,
  };
}

/** @returns a document of the index. */
export function buildDocument(
  postId: string,
  text: string,
  changes: Partial<SearchDocument> = {},
): SearchDocument {
  return {
    postId,
    revision: 1,
    version: 1,
    sourceId: 'bao-thu-nghiem',
    kind: 'news',
    channel: 'news',
    url: null,
    title: null,
    text,
    publishedAt: NOON,
    relevant: true,
    topics: ['lump-sum'],
    province: null,
    sentiment: 'neutral',
    stance: 'assert',
    verdict: 'unverified',
    claims: [],
    flag: false,
    risk: 0.2,
    caseStatus: null,
    ...changes,
  };
}
