import { type SourceDefinition } from '#domain';
import { buildCrawlFixture, buildSource } from '../doubles/crawl-fixture.js';
import { type LocalSite, openLocalSite } from '../doubles/local-site.js';
import { SetClock } from '../doubles/set-clock.js';

/** The id of the source that a stage watches. */
const SOURCE_ID = 'thu-nghiem';

/** A local site, a clock that stands still, and the crawl room over stores in memory. */
export class CrawlStage {
  readonly clock = new SetClock();
  private built: ReturnType<typeof buildCrawlFixture> | null = null;

  private constructor(readonly site: LocalSite) {}

  static async open(): Promise<CrawlStage> {
    return new CrawlStage(await openLocalSite());
  }

  get fixture(): ReturnType<typeof buildCrawlFixture> {
    if (this.built === null) throw new Error('Nothing is watched yet.');
    return this.built;
  }

  watch(values: Partial<SourceDefinition> & Pick<SourceDefinition, 'kind'>): void {
    const { origin } = this.site;
    const source = buildSource({ id: SOURCE_ID, url: `${origin}/`, ...values });
    const allow = [{ origin, delayMs: 0, revisitSeconds: 5 }];
    this.built = buildCrawlFixture([source], allow, this.clock, { TOKEN: 'bi-mat' });
  }

  /** Runs the source once. @returns the paths it asked for, robots.txt left out. */
  async crawl(signal?: AbortSignal): Promise<string[]> {
    const before = this.site.requests.length;
    await this.fixture.run.run(SOURCE_ID, signal);
    return this.site.requests.slice(before).filter((path) => path !== '/robots.txt');
  }

  /** @returns the texts kept, by external id without the site's origin. */
  texts(): Record<string, string> {
    const posts = [...this.fixture.posts.ofSource(SOURCE_ID).values()];
    const { origin } = this.site;
    return Object.fromEntries(
      posts.map((post) => [post.externalId.replace(origin, ''), post.text]),
    );
  }

  lastRun() {
    return this.fixture.sources.results.at(-1);
  }

  /** Milliseconds from now until the source is due again. */
  wait(): number {
    return Number(this.lastRun()?.nextRunAt) - this.clock.now().getTime();
  }

  async close(): Promise<void> {
    await this.built?.close();
    await this.site.close();
  }
}
