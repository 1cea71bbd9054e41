import { type Analysis, type AnalyzedPost, type Post } from '#domain';
import { type PostAnalysisRecord } from './post-analysis.record.js';
import { type PostRecord } from './post.record.js';

/** @returns the post. */
export function toPost(record: PostRecord): Post {
  return {
    id: record.id,
    sourceId: record.sourceId,
    externalId: record.externalId,
    url: record.url,
    channel: record.channel,
    title: record.title,
    text: record.text,
    replyTo: record.replyTo,
    publishedAt: record.publishedAt,
    collectedAt: record.collectedAt,
    contentHash: record.contentHash,
    revision: record.revision,
  };
}

/** @returns the analysis without its keys. */
export function toAnalysis(record: PostAnalysisRecord): Analysis {
  return {
    steps: record.steps,
    knowledge: record.knowledge,
    language: record.language,
    relevant: record.relevant,
    topics: record.topics,
    audience: record.audience,
    province: record.province,
    sentiment: record.sentiment,
    stance: record.stance,
    verdict: record.verdict,
    flag: record.flag,
    risk: record.risk,
    claims: record.claims,
    personalData: record.personalData,
    readUpTo: record.readUpTo,
  };
}

/** @returns the post with the analysis that its pointer names, if any. */
export function toAnalyzedPost(post: Post, record: PostAnalysisRecord | undefined): AnalyzedPost {
  return {
    post,
    analysis: record ? toAnalysis(record) : null,
    analyzedAt: record?.analyzedAt ?? null,
  };
}
