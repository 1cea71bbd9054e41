import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Clock } from '#domain';
import { parseSourcesFile } from '#crawl';
import { readTrialKnowledge } from '../../apps/trial-web/src/knowledge-files.js';
import { type RunningTrialWeb, startTrialWeb } from '../../apps/trial-web/src/start-trial-web.js';
import { buildCrawlFixture } from '../doubles/crawl-fixture.js';

const PORT = 4790;
const FILE = 'config/sources.trial.yaml';
const OPENED = new Date();

/** The clock of the machine moved ahead by what a test asks for. */
class MovedClock extends Clock {
  aheadMs = 0;

  override now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

describe('crawling the trial web', () => {
  const clock = new MovedClock();
  let elapsedMs = 0;
  let web: RunningTrialWeb;
  let fixture: ReturnType<typeof buildCrawlFixture>;

  beforeAll(async () => {
    web = await startTrialWeb({
      ...readTrialKnowledge('config'),
      port: PORT,
      seed: 2026,
      trickleMs: 4000,
      now: OPENED,
      elapsedMs: () => elapsedMs,
    });
    const origins = web.origins.map((origin, index) => [`TRIAL_ORIGIN_${index + 1}`, origin]);
    const { allow, sources } = parseSourcesFile(readFileSync(FILE, 'utf8'), FILE, {
      set: 'trial',
      environment: Object.fromEntries(origins) as Record<string, string>,
      production: false,
    });
    // The test does not wait as long between two pages as even the trial does.
    const quick = allow.map((entry) => ({ ...entry, delayMs: 0 }));
    fixture = buildCrawlFixture(sources, quick, clock, { TRIAL_GRAPH_TOKEN: 'trial-token' });
  });

  afterAll(async () => {
    await fixture.close();
    await web.stop();
  });

  async function crawlAll(): Promise<void> {
    await Promise.all([...fixture.sources.sources.keys()].map((id) => fixture.run.run(id)));
  }

  function collected() {
    return [...fixture.sources.sources.keys()].flatMap((site) =>
      [...fixture.posts.ofSource(site).values()].map((post) => ({
        site,
        externalId: post.externalId,
        text: post.text,
        title: post.title,
        publishedAt: post.publishedAt.toISOString(),
      })),
    );
  }

  function published() {
    return web.truth().map(({ site, externalId, text, title, publishedAt }) => ({
      ...{ site, externalId, text, title },
      publishedAt: `${publishedAt.slice(0, 19)}.000Z`,
    }));
  }

  function sorted<T extends { site: string; externalId: string }>(posts: readonly T[]): T[] {
    const keyOf = (post: T): string => `${post.site} ${post.externalId}`;
    return [...posts].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
  }

  it('finds every post once, word for word, and no page that robots.txt forbids', async () => {
    await crawlAll();
    expect(published().length).toBeGreaterThanOrEqual(400);
    expect(sorted(collected())).toEqual(sorted(published()));
    expect(web.trapVisits()).toBe(0);
  }, 60_000);

  it('asks for the enrichment of each post', () => {
    const enriched = fixture.jobs.enqueued.filter((job) => job.type === 'enrich-post');
    expect(enriched).toHaveLength(web.truth().length);
  });

  it('finds nothing new, and fetches little, when nothing happened', async () => {
    const jobs = fixture.jobs.enqueued.length;
    await crawlAll();
    expect(fixture.jobs.enqueued).toHaveLength(jobs);
  }, 60_000);

  it('finds what was published and edited since', async () => {
    for (let minutes = 1; minutes <= 6; minutes += 1) {
      elapsedMs = minutes * 60_000;
      clock.aheadMs = elapsedMs;
      await crawlAll();
    }
    // Nobody announces edits: every page is looked at again within sixty revisit intervals.
    clock.aheadMs += 10 * 60_000;
    await crawlAll();
    expect(web.truth().some((post) => post.version > 1)).toBe(true);
    expect(sorted(collected())).toEqual(sorted(published()));
  }, 120_000);
});
