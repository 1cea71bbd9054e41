import { parseDocuments, parseFacts, parseNarratives } from '#claims';
import { type KnowledgeSnapshot } from '#domain';

/** The files an analysis rests on, by what they hold; paths are relative to the project. */
export const RESOURCE_PATHS = {
  textModel: 'config/models/baseline.bin',
  claimModel: 'config/models/claims.bin',
  judge: 'config/models/judge.json',
  attributes: 'config/facts/attributes.jsonl',
  narrativeModel: 'config/models/narratives.json',
  fraudSignals: 'config/scam-signals.yaml',
  officialChannels: 'config/official-channels.yaml',
} as const;

/** What the fact base is seeded from. */
const SEED_PATHS = {
  facts: 'config/facts/facts.jsonl',
  documents: 'config/facts/documents.jsonl',
  narratives: 'config/narratives/narratives.jsonl',
} as const;

/** Reads a file of the project by its relative path; its errors are passed on. */
type ReadFile = (relativePath: string) => Promise<Uint8Array>;

/** Bytes of the files that no officer edits. */
export type AnalysisFiles = Readonly<Record<keyof typeof RESOURCE_PATHS, Uint8Array>>;

/** All an analysis rests on; plain data, so that it can be handed to a worker thread. */
export interface AnalysisResources extends AnalysisFiles {
  readonly knowledge: KnowledgeSnapshot;
}

/** Reads the files; facts and narratives come from the database. */
export async function loadAnalysisFiles(readFile: ReadFile): Promise<AnalysisFiles> {
  const entries = await Promise.all(
    Object.entries(RESOURCE_PATHS).map(async ([name, path]) => [name, await readFile(path)]),
  );
  return Object.fromEntries(entries) as AnalysisFiles;
}

/**
 * Reads the facts and narratives that the product brings along.
 * @throws InvalidKnowledgeError naming file, line and reason
 */
export async function loadSeedKnowledge(readFile: ReadFile): Promise<KnowledgeSnapshot> {
  const { facts, documents, narratives } = SEED_PATHS;
  const cited = parseDocuments(await readFile(documents), documents);
  return {
    serial: null,
    facts: parseFacts(await readFile(facts), facts, cited),
    narratives: parseNarratives(await readFile(narratives), narratives),
  };
}

/** Reads everything from files, for commands that work without a database. */
export async function loadAnalysisResources(readFile: ReadFile): Promise<AnalysisResources> {
  return {
    ...(await loadAnalysisFiles(readFile)),
    knowledge: await loadSeedKnowledge(readFile),
  };
}
