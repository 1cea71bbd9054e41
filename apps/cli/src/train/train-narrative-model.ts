import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  parseAttributes,
  parseDocuments,
  parseFacts,
  parseNarratives,
  parseNegatives,
  parseStoryPairs,
  trainNarratives,
} from '#claims';
import { FOLDS, readCorpus } from './read-corpus.js';
import { replaceFile } from './replace-file.js';

/** Raise it when the features or the way of training change. */
const VERSION = 'narratives-1';

/** Where training reads and writes, and where it tells how it goes. */
export interface TrainNarrativesOptions {
  readonly corpusDir: string;
  /** The folder `config` of the project. */
  readonly configDir: string;
  readonly log: (line: string) => void;
}

/**
 * Fits the re-ranker of stories on the labelled pairs and the claims of the corpus without its
 * held-out fifth and writes `models/narratives.json`. The same corpus gives the same bytes.
 */
export async function trainNarrativeModel(options: TrainNarrativesOptions): Promise<void> {
  const { corpusDir, configDir, log } = options;
  const { training } = await readCorpus(corpusDir);
  const read = (file: string): Promise<Uint8Array> => readFile(path.join(configDir, file));
  const pairs = await readFile(path.join(corpusDir, 'pairs/narratives.jsonl'));
  const documents = parseDocuments(await read('facts/documents.jsonl'), 'documents.jsonl');
  const model = trainNarratives({
    version: VERSION,
    folds: FOLDS,
    narratives: parseNarratives(await read('narratives/narratives.jsonl'), 'narratives.jsonl'),
    attributes: parseAttributes(await read('facts/attributes.jsonl'), 'attributes.jsonl'),
    facts: parseFacts(await read('facts/facts.jsonl'), 'facts.jsonl', documents),
    negatives: parseNegatives(await read('narratives/negatives.jsonl'), 'negatives.jsonl'),
    pairs: parseStoryPairs(pairs, 'pairs/narratives.jsonl'),
    claims: training.flatMap(({ claims, day, fold }) =>
      claims.map(({ text, verdict }) => ({ text, verdict, day, fold })),
    ),
  });
  const file = path.join(configDir, 'models/narratives.json');
  await replaceFile(file, `${JSON.stringify(model, null, 2)}\n`);
  log(`Stories on unseen folds: ${JSON.stringify(model.crossValidation)}`);
}
