/** The files an analysis rests on, by what they hold; paths are relative to the project. */
export const RESOURCE_PATHS = {
  textModel: 'config/models/baseline.bin',
  riskModel: 'config/models/risk.json',
  facts: 'config/facts/facts.jsonl',
  attributes: 'config/facts/attributes.jsonl',
  phrasings: 'config/facts/phrasings.jsonl',
  narratives: 'config/narratives/narratives.jsonl',
  negatives: 'config/narratives/negatives.jsonl',
  narrativeModel: 'config/models/narratives.json',
  fraudSignals: 'config/scam-signals.yaml',
  officialChannels: 'config/official-channels.yaml',
} as const;

type ResourceName = keyof typeof RESOURCE_PATHS;

/** Bytes of the files; plain data, so that it can be handed to a worker thread. */
export type AnalysisResources = Readonly<Record<ResourceName, Uint8Array>>;

/**
 * Reads what an analysis rests on.
 * @param readFile reads a file of the project by its relative path; its errors are passed on
 */
export async function loadAnalysisResources(
  readFile: (relativePath: string) => Promise<Uint8Array>,
): Promise<AnalysisResources> {
  const entries = await Promise.all(
    Object.entries(RESOURCE_PATHS).map(async ([name, path]) => [name, await readFile(path)]),
  );
  return Object.fromEntries(entries) as AnalysisResources;
}
