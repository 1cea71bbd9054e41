import { type Server } from 'node:http';
import { performance } from 'node:perf_hooks';

import { trialOrigins } from './generate-trial-web.js';
import { discourseSite } from './sites/discourse-site.js';
import { EPI_FAMILY } from './sites/epi-family.js';
import { graphSite } from './sites/graph-site.js';
import { newsSite } from './sites/news-site.js';
import { openOrigin, type SiteHandler } from './sites/origin-server.js';
import { type TrialTruth, truthOf, truthSite } from './sites/truth-site.js';
import { VCCORP_FAMILY } from './sites/vccorp-family.js';
import { VNEXPRESS_FAMILY } from './sites/vnexpress-family.js';
import { xenforoSite } from './sites/xenforo-site.js';
import { TrialStage, type TrialWebOptions } from './world/trial-stage.js';
import { Trickle } from './world/trickle.js';
import { type TrialWorld } from './world/trial-world.js';
import { writeHistory } from './world/write-history.js';

export interface StartTrialWebOptions extends Omit<TrialWebOptions, 'origins'> {
  /** The sites take the six ports after this one, the truth takes the seventh. */
  readonly port: number;
  /** Milliseconds between two new posts; 0 for none. */
  readonly trickleMs: number;
  /** Milliseconds since the start; the real ones unless a test says otherwise. */
  readonly elapsedMs?: () => number;
}

export interface RunningTrialWeb {
  /** The six sites in the order of their ports, then the truth. */
  readonly origins: readonly string[];
  /** Everything published so far. */
  readonly truth: () => TrialTruth[];
  /** How often somebody fetched a page that robots.txt forbids. */
  readonly trapVisits: () => number;
  readonly stop: () => Promise<void>;
}

/**
 * Writes the trial web and opens its seven origins on 127.0.0.1.
 * @throws PortTakenError when one of the ports is taken; nothing stays open then.
 */
export async function startTrialWeb(options: StartTrialWebOptions): Promise<RunningTrialWeb> {
  const origins = trialOrigins(options.port);
  const stage = new TrialStage({ ...options, origins });
  writeHistory(stage, options.now);
  const trickle = new Trickle(stage, options.now, options.trickleMs);
  const elapsedMs = options.elapsedMs ?? sinceNow();
  const advance = (): void => trickle.advance(elapsedMs());
  let visits = 0;
  const handlers = siteHandlers(
    stage.world,
    () => (visits += 1),
    () => visits,
  );
  const servers = await openAll(options.port, handlers, advance);
  return {
    origins,
    truth: () => {
      advance();
      return stage.world.posts.map(truthOf);
    },
    trapVisits: () => visits,
    stop: () => closeAll(servers),
  };
}

function sinceNow(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

function siteHandlers(
  world: TrialWorld,
  trapped: () => void,
  trapVisits: () => number,
): SiteHandler[] {
  return [
    newsSite(VNEXPRESS_FAMILY, world, trapped),
    newsSite(VCCORP_FAMILY, world, trapped),
    newsSite(EPI_FAMILY, world, trapped),
    xenforoSite(world, trapped),
    discourseSite(world, trapped),
    graphSite(world),
    truthSite(world, trapVisits),
  ];
}

async function openAll(
  port: number,
  handlers: readonly SiteHandler[],
  advance: () => void,
): Promise<Server[]> {
  const opened: Server[] = [];
  try {
    for (const [index, handler] of handlers.entries()) {
      opened.push(await openOrigin(port + index + 1, handler, advance));
    }
    return opened;
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}
