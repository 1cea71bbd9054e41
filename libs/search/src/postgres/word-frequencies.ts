import { type SqlConnection } from '#domain';

const SAMPLE_SQL = `
  SELECT word, ndoc AS documents FROM ts_stat(
    'SELECT exact FROM search_documents ORDER BY published_at DESC, post_id DESC LIMIT 1000')`;

/** How long a sample serves; what is common changes slowly. */
const FRESH_MS = 300_000;

/** In how many of the thousand newest documents a word stands. */
export class WordFrequencies {
  private sample: Promise<ReadonlyMap<string, number>> | null = null;
  private sampledAt = -Infinity;

  constructor(
    private readonly sql: SqlConnection,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** @returns the count of documents by word; words not seen are left out. */
  async byWord(): Promise<ReadonlyMap<string, number>> {
    if (!this.sample || this.now() - this.sampledAt > FRESH_MS) {
      this.sampledAt = this.now();
      this.sample = this.read();
      this.sample.catch(() => {
        this.sample = null;
      });
    }
    return this.sample;
  }

  private async read(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.sql.query<{ word: string; documents: number }>(SAMPLE_SQL);
    return new Map(rows.map((row) => [row.word, row.documents]));
  }
}
