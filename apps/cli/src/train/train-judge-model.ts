import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeClaimModel } from '#claims';
import { type KnowledgeResources, loadSeedKnowledge, trainJudge } from '#enrichment';
import { type Fitted } from '#nlp';
import { errorLine, foldErrorsPage, worstErrors } from './fold-errors.js';
import { judgesSentiment } from './judges-sentiment.js';
import { FOLDS, readCorpus } from './read-corpus.js';
import { readStatements } from './read-statements.js';
import { replaceFile } from './replace-file.js';
import { setShares } from './set-shares.js';

/** Stored with every analysis; raise it when features, rules or signals change. */
const VERSIONS = { claims: 'dated-2', judge: 'judged-1' };

/** Where training reads and writes, and where it tells how it goes. */
export interface TrainJudgeOptions {
  readonly corpusDir: string;
  /** The folder `config` of the project. */
  readonly configDir: string;
  /** What the text model was fitted with. */
  readonly fitted: Fitted;
  readonly log: (line: string) => void;
}

/**
 * Trains the claim model and the judge on the corpus without its held-out fifth, and writes
 * `models/claims.bin`, `models/judge.json` and what the unseen folds got wrong,
 * `models/FOLD_ERRORS.md`. The same corpus gives the same bytes.
 */
export async function trainJudgeModel(options: TrainJudgeOptions): Promise<void> {
  const { corpusDir, configDir, fitted, log } = options;
  const { training, hash } = await readCorpus(corpusDir);
  const statements = await readStatements(path.join(corpusDir, 'claims'));
  const knowledge = await readKnowledge(configDir);
  const { judge, claimModel, readings } = trainJudge({
    posts: training,
    statements,
    corpusHash: hash,
    folds: FOLDS,
    judges: judgesSentiment,
    versions: VERSIONS,
    fitted,
    knowledge,
    log,
  });
  const crossValidation = { ...judge.crossValidation, ...setShares(readings) };
  const bytes = encodeClaimModel(claimModel);
  const models = path.join(configDir, 'models');
  await replaceFile(
    path.join(models, 'judge.json'),
    `${JSON.stringify({ ...judge, crossValidation })}\n`,
  );
  await replaceFile(path.join(models, 'claims.bin'), bytes);
  await replaceFile(path.join(models, 'FOLD_ERRORS.md'), foldErrorsPage(readings));
  log(`claims.bin: ${bytes.length} bytes.`);
  log(`Judged on unseen folds: ${JSON.stringify(crossValidation)}`);
  for (const error of worstErrors(readings)) log(errorLine(error));
}

async function readKnowledge(configDir: string): Promise<KnowledgeResources> {
  const read = (file: string): Promise<Uint8Array> => readFile(path.join(configDir, file));
  return {
    knowledge: await loadSeedKnowledge((file) => readFile(path.join(configDir, '..', file))),
    attributes: await read('facts/attributes.jsonl'),
    narrativeModel: await read('models/narratives.json'),
    fraudSignals: await read('scam-signals.yaml'),
    officialChannels: await read('official-channels.yaml'),
  };
}
