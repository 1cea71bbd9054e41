import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Clock } from '#domain';
import { DiscourseConnector } from './connectors/discourse/discourse-connector.js';
import { FanpageConnector } from './connectors/fanpage/fanpage-connector.js';
import { type ArticleExtractor } from './connectors/news/article-extractor.js';
import { NewsConnector } from './connectors/news/news-connector.js';
import { ThreadArticleExtractor } from './connectors/news/thread-article-extractor.js';
import { XenforoConnector } from './connectors/xenforo/xenforo-connector.js';
import { AllowList, type AllowedOrigin } from './fetch/allowed-origin.js';
import { GuardedFetcher } from './fetch/guarded-fetcher.js';
import { HostPacer } from './pace/host-pacer.js';
import { PoliteWeb } from './pace/polite-web.js';
import { RobotsGate } from './robots/robots-gate.js';
import { type CrawlLogLine } from './run/crawl-tools.js';
import { type RunBudget } from './run/crawl-visit.js';
import { Crawler } from './run/crawler.js';

/** Our product token in User-agent lines of robots.txt. */
const PRODUCT_TOKEN = 'LangNgheBot';

/** One run's share; well below the time after which the queue takes a job for dead. */
const RUN_BUDGET: RunBudget = { pages: 400, seconds: 8 * 60 };

export interface CrawlerSettings {
  readonly allow: readonly AllowedOrigin[];
  /** How a site's operator can reach ours: a mail or web address. */
  readonly contact: string;
  readonly version: string;
  /** Secret of this installation that keys the hashes of authors' names. */
  readonly authorSalt: string;
  /** Looks up a secret by the name of its environment variable. */
  readonly secret: (name: string) => string | null;
  readonly clock: Clock;
  readonly log: (line: CrawlLogLine) => void;
  /** Reads articles in a worker thread unless another reader is given. */
  readonly extractor?: ArticleExtractor;
}

/** Puts the crawl room together. */
export function buildCrawler(settings: CrawlerSettings): Crawler {
  const { allow, contact, version, clock } = settings;
  const allowList = new AllowList(allow);
  const userAgent = `${PRODUCT_TOKEN}/${version} (+${contact})`;
  const fetcher = new GuardedFetcher({ allow, userAgent });
  const robots = new RobotsGate(fetcher, PRODUCT_TOKEN, clock, allowList);
  const pacer = new HostPacer(allowList, clock, sleep);
  const web = new PoliteWeb({ fetcher, robots, pacer, allowList, clock });
  const extractor = settings.extractor ?? new ThreadArticleExtractor();
  const connectors = [
    new NewsConnector(extractor),
    new XenforoConnector(),
    new DiscourseConnector(),
    new FanpageConnector(),
  ];
  const { authorSalt: salt, secret, log } = settings;
  const rest = { salt, secret, log, sleep, newToken: randomUUID, budget: RUN_BUDGET };
  return new Crawler({ web, allowList, connectors, clock, ...rest }, async () => {
    await Promise.all([fetcher.close(), extractor.close()]);
  });
}

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await wait(ms, undefined, signal === undefined ? {} : { signal });
}
