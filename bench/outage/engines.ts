import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { missingTools, startOwnNode } from '../../scripts/elasticsearch/own-node.mjs';
import { processTree } from '../processes.ts';

const ALIAS = 'bench';

/** The database of a measurement. */
export class Database {
  private server: EmbeddedPostgres;
  private readonly dataDir: string;

  private constructor(server: EmbeddedPostgres, dataDir: string) {
    this.server = server;
    this.dataDir = dataDir;
  }

  static async start(folder: string): Promise<Database> {
    const dataDir = join(folder, 'postgres');
    return new Database(await startEmbeddedPostgres({ dataDir }), dataDir);
  }

  /** It stays the same over a restart. */
  get url(): string {
    return this.server.url;
  }

  kill(): void {
    killTree(this.server.pid);
  }

  async restart(): Promise<void> {
    const { url } = this;
    await this.server.stop();
    this.server = await startEmbeddedPostgres({ dataDir: this.dataDir });
    if (this.server.url !== url) throw new Error('the server came back at another address');
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}

/** The engine that holds the index, as a server that can be killed. */
export interface EngineServer {
  /** Null: the engine inside PostgreSQL. */
  readonly elasticsearch: {
    readonly url: string;
    readonly credentials: null;
    readonly certificateAuthority: null;
    readonly alias: string;
  } | null;
  kill(): void;
  restart(): Promise<void>;
  /** Makes visible at once what is within a second. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws with what this machine lacks. */
export type StartEngine = (database: Database) => Promise<EngineServer>;

/** The engine is the database. */
export function onPostgres(database: Database): Promise<EngineServer> {
  return Promise.resolve({
    elasticsearch: null,
    kill: () => database.kill(),
    restart: () => database.restart(),
    settle: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  });
}

export async function onElasticsearch(): Promise<EngineServer> {
  const missing = missingTools();
  if (missing.length > 0) throw new Error(`no node can be assembled: ${missing.join('; ')}`);
  const node = await startOwnNode({ heap: '1g', quickStart: false });
  return {
    elasticsearch: { url: node.url, credentials: null, certificateAuthority: null, alias: ALIAS },
    kill: () => killTree(node.process.pid ?? 0),
    restart: () => node.restart(),
    settle: async () => {
      await fetch(`${node.url}/${ALIAS}/_refresh`, { method: 'POST' });
    },
    stop: () => node.stop(),
  };
}

function killTree(root: number): void {
  const tree = processTree(root);
  if (tree.length === 0) throw new Error(`there is no process ${root} to kill`);
  for (const { pid } of tree) kill(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with the one before.
  }
}
