import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { LABELS, TEXT } from './catalogue.js';
import { type Database, EmbeddedDatabase, openGivenDatabase } from './database.js';
import {
  childEnvironment,
  type LauncherEnvironment,
  trialOrigins,
  trialPorts,
} from './environment.js';
import { greetingLines, parseTrialLogins } from './greeting.js';
import { Part, type PartContext, type PartDefinition } from './part.js';
import { CommandRunner } from './run-command.js';
import { RunningParts } from './running-parts.js';
import { type Terminal } from './terminal.js';

/** The scripts the launcher runs, absolute paths. */
interface ProductScripts {
  readonly cli: string;
  readonly trialWeb: string;
  readonly worker: string;
  readonly api: string;
}

/** All the launcher needs to know. */
export interface LauncherOptions {
  readonly environment: LauncherEnvironment;
  /** Everything in the environment, handed on to the parts. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** `trial`, `real` or an absolute path. */
  readonly sources: string;
  readonly root: string;
  readonly scripts: ProductScripts;
  readonly terminal: Terminal;
}

/** Thrown out of `start` when `stop` was called meanwhile. */
export class LauncherStoppedError extends Error {}

/** Starts the product part by part, keeps it running, stops it in the opposite order. */
export class Launcher {
  readonly logFolder: string;
  private readonly register: RunningParts;
  private readonly commands: CommandRunner;
  /** In the order they are stopped in. */
  private readonly parts: Part[] = [];
  private database: Database | undefined;
  private opening: Promise<unknown> = Promise.resolve();
  private stopping: Promise<void> | undefined;

  constructor(private readonly options: LauncherOptions) {
    const { dataDir } = options.environment;
    this.logFolder = join(dataDir, 'logs');
    this.register = new RunningParts(join(dataDir, 'launcher.parts.json'));
    this.commands = new CommandRunner(options.scripts.cli, options.root);
  }

  /** Ends processes of an earlier run whose launcher was killed. */
  async endLeftovers(): Promise<void> {
    const count = await this.register.endLeftovers();
    if (count > 0) this.options.terminal.line(TEXT.leftovers(count));
  }

  /**
   * Brings everything up and prints one line per part, then the greeting.
   *
   * @throws the first failure; what was started before it still runs and `stop` must be called.
   */
  async start(): Promise<void> {
    const { terminal, sources, variables } = this.options;
    await this.step(() => (this.opening = this.openDatabase()));
    const migrated = await this.step(() => this.runCommand('migrate'));
    terminal.up(LABELS.migrations, migrated || TEXT.upToDate);
    terminal.up(
      LABELS.search,
      variables['ELASTICSEARCH_URL'] ? TEXT.searchOutside : TEXT.searchInPostgres,
    );
    if (sources === 'trial') await this.step(() => this.startTrial());
    await this.step(() => this.startProduct());
    for (const line of await this.greeting()) terminal.line(line);
  }

  /** Stops everything; may be called at any time, also during `start`. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  /** @returns whether `stop` was called; a method, because it changes while one waits. */
  isStopping(): boolean {
    return this.stopping !== undefined;
  }

  /** Ends everything now; the database recovers at the next start. */
  async force(): Promise<void> {
    for (const part of this.parts) part.kill();
    await this.database?.stop('immediate');
  }

  private async stopAll(): Promise<void> {
    this.commands.cancel();
    for (const part of this.parts) await part.stop();
    // A server that is being started cannot be stopped before it runs.
    await this.opening.catch(() => undefined);
    const outcome = await this.database?.stop('fast');
    const embedded = this.database instanceof EmbeddedDatabase;
    if (embedded && outcome === 'kept') this.options.terminal.line(TEXT.databaseKept);
  }

  private async step<T>(work: () => Promise<T>): Promise<T> {
    if (this.isStopping()) throw new LauncherStoppedError();
    const result = await work();
    if (this.isStopping()) throw new LauncherStoppedError();
    return result;
  }

  private async openDatabase(): Promise<void> {
    const { environment, terminal } = this.options;
    if (environment.databaseUrl !== undefined) {
      this.database = await openGivenDatabase(environment.databaseUrl);
    } else {
      const dataDir = join(environment.dataDir, 'postgres');
      const logFile = join(this.logFolder, 'postgres.log');
      const embedded = new EmbeddedDatabase(dataDir, logFile, this.databaseEvents());
      this.database = embedded;
      await embedded.start();
    }
    terminal.up(LABELS.database, this.database.detail);
    for (const remark of this.database.remarks) terminal.line(`  ${remark}`);
  }

  private databaseEvents() {
    const warn = (text: string) => this.options.terminal.warn(LABELS.database, text);
    return {
      lost: () => warn(TEXT.databaseLost),
      failed: (reason: string, waitMs: number) =>
        warn(TEXT.databaseFailed(reason, Math.round(waitMs / 1_000))),
      restored: (moved: boolean) => {
        this.options.terminal.up(LABELS.database, TEXT.databaseRestored);
        if (moved) for (const part of this.parts) void part.renew();
      },
    };
  }

  private runCommand(command: string): Promise<string> {
    return this.commands.run(command, this.childVariables());
  }

  private async startTrial(): Promise<void> {
    const { environment, scripts, terminal } = this.options;
    const trialWeb = this.addPart('trial-web', LABELS.trialWeb, scripts.trialWeb);
    await Promise.all([trialWeb.start(), this.runCommand('seed-trial')]);
    const ports = trialPorts(environment.trialPort).slice(0, trialOrigins(0).length);
    terminal.up(LABELS.trialWeb, TEXT.trialReady(ports[0] ?? 0, ports.at(-1) ?? 0));
  }

  private async startProduct(): Promise<void> {
    const { scripts, terminal } = this.options;
    const worker = this.addPart('worker', LABELS.worker, scripts.worker);
    const api = this.addPart('api', LABELS.web, scripts.api);
    await Promise.all([
      worker.start().then((detail) => {
        const isAddress = detail.includes('://');
        terminal.up(LABELS.worker, isAddress ? TEXT.workerReady : detail || TEXT.workerReady);
      }),
      api.start(),
    ]);
    terminal.up(LABELS.web, this.options.environment.address);
  }

  /** Later parts depend on earlier ones and are stopped before them. */
  private addPart(name: string, label: string, script: string): Part {
    const part = new Part({ name, label, script }, this.partContext());
    this.parts.unshift(part);
    return part;
  }

  private partContext(): PartContext {
    const { root, terminal } = this.options;
    return {
      root,
      logFolder: this.logFolder,
      register: this.register,
      environment: () => this.childVariables(),
      warn: (part: PartDefinition, message: string) => terminal.warn(part.name, message),
      ended: (part: PartDefinition, how: string, waitMs: number) =>
        terminal.warn(part.label, TEXT.partEnded(how, Math.round(waitMs / 1_000))),
      recovered: (part: PartDefinition) => terminal.up(part.label, TEXT.partRecovered),
    };
  }

  private childVariables(): Record<string, string | undefined> {
    const { environment, sources, variables } = this.options;
    return childEnvironment(variables, environment, sources, this.database?.url ?? '');
  }

  private async greeting(): Promise<string[]> {
    const { environment, sources, root } = this.options;
    const { address, dataDir, trialPort } = environment;
    if (sources !== 'trial') return greetingLines({ address, trial: undefined });
    const path = join(dataDir, 'trial-logins.json');
    const file = relative(root, path).startsWith('..') ? path : relative(root, path);
    const logins = parseTrialLogins(await readFile(path, 'utf8'));
    return greetingLines({ address, trial: { logins, file, sites: trialOrigins(trialPort) } });
  }
}
