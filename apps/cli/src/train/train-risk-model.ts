import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type KnowledgeResources, loadSeedKnowledge, trainRisk } from '#enrichment';
import { type Fitted } from '#nlp';
import { FOLDS, readCorpus } from './read-corpus.js';

/** Raise it when the features or the rules behind the risk change. */
const VERSION = 'baseline-2';

/** Where training reads and writes, and where it tells how it goes. */
export interface TrainRiskOptions {
  readonly corpusDir: string;
  /** The folder `config` of the project. */
  readonly configDir: string;
  /** What the text model was fitted with. */
  readonly fitted: Fitted;
  readonly log: (line: string) => void;
}

/**
 * Fits the risk on the corpus without its held-out fifth and writes `models/risk.json` and the
 * wordings for retrieval, `facts/phrasings.jsonl`. The same corpus gives the same bytes.
 */
export async function trainRiskModel(options: TrainRiskOptions): Promise<void> {
  const { corpusDir, configDir, fitted, log } = options;
  const { training } = await readCorpus(corpusDir);
  const knowledge = await readKnowledge(configDir);
  const { coefficients, phrasings } = trainRisk({
    posts: training,
    folds: FOLDS,
    version: VERSION,
    fitted,
    knowledge,
    log,
  });
  await replace(
    path.join(configDir, 'models/risk.json'),
    `${JSON.stringify(coefficients, null, 2)}\n`,
  );
  const lines = phrasings.map((phrasing) => `${JSON.stringify(phrasing)}\n`);
  await replace(path.join(configDir, 'facts/phrasings.jsonl'), lines.join(''));
  log(`Risk on unseen folds: ${JSON.stringify(coefficients.crossValidation)}`);
}

async function readKnowledge(configDir: string): Promise<KnowledgeResources> {
  const read = (file: string): Promise<Uint8Array> => readFile(path.join(configDir, file));
  return {
    knowledge: await loadSeedKnowledge((file) => readFile(path.join(configDir, '..', file))),
    attributes: await read('facts/attributes.jsonl'),
    negatives: await read('narratives/negatives.jsonl'),
    narrativeModel: await read('models/narratives.json'),
    fraudSignals: await read('scam-signals.yaml'),
    officialChannels: await read('official-channels.yaml'),
  };
}

async function replace(file: string, content: string): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}
