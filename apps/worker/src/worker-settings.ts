import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SourcesFile } from '#crawl';
import { type AnalysisFiles, loadAnalysisFiles } from '#enrichment';
import { type SentenceModel } from '#domain';
import {
  type ElasticsearchAccess,
  installationSecret,
  projectRoot,
  readElasticsearchAccess,
  readSecondOpinionAccess,
  type SecondOpinionAccess,
} from '#platform';
import { readSentenceModel } from '#sentence-model';
import { parseRiskConfig, type RiskConfig } from '#review';
import { readWorkerEnvironment, type WorkerEnvironment } from './environment.js';
import { readWatchedSources } from './watched-sources.js';

const RISK_FILE = 'config/risk.yaml';

/** Everything the worker read from environment and files, once. */
export interface WorkerSettings extends WorkerEnvironment {
  /** Null: the search runs inside PostgreSQL. */
  readonly elasticsearch: ElasticsearchAccess | null;
  /** Null: our own models read alone. */
  readonly sentenceModel: SentenceModel | null;
  /** Null: no outside model is asked for its opinion. */
  readonly secondOpinion: SecondOpinionAccess | null;
  readonly watched: SourcesFile;
  readonly risk: RiskConfig;
  /** What an analysis rests on beside the facts and narratives of the database. */
  readonly files: AnalysisFiles;
  readonly authorSalt: string;
  readonly version: string;
}

/** @throws ConfigurationError with everything that is wrong in the first file that is. */
export async function readWorkerSettings(): Promise<WorkerSettings> {
  const environment = readWorkerEnvironment();
  const read = (file: string): Promise<Uint8Array> => readFile(join(projectRoot(), file));
  const manifest = JSON.parse(await readFile(join(projectRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    ...environment,
    elasticsearch: await readElasticsearchAccess(process.env),
    secondOpinion: readSecondOpinionAccess(process.env),
    sentenceModel: await readSentenceModel(process.env),
    watched: await readWatchedSources(environment.sources, environment.production),
    risk: parseRiskConfig(await readFile(join(projectRoot(), RISK_FILE), 'utf8'), RISK_FILE),
    files: await loadAnalysisFiles(read),
    authorSalt: await installationSecret(environment.dataDir, environment.installationSecret),
    version: manifest.version,
  };
}
