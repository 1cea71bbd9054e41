import { type KnowledgeSnapshot, type PostAnalyzer } from '#domain';

/** An analyzer of one's own, to be closed after use. */
export interface TemporaryAnalyzer extends PostAnalyzer {
  close(): Promise<void>;
}

/** Starts an analyzer that knows a snapshot. */
export type OpenAnalyzer = (knowledge: KnowledgeSnapshot) => Promise<TemporaryAnalyzer>;
