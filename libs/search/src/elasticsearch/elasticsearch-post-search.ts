import { type Client, errors } from '@elastic/elasticsearch';
import {
  type IndexRejection,
  type PostHitPage,
  type PostQuery,
  PostSearch,
  type SearchDocument,
  type SearchHealth,
} from '#domain';
import { foundNothing, toHitPage } from '../query/hit-page.js';
import { parseQueryText } from '../query/parse-query-text.js';
import { comparedWords, mostSimilar } from '../text/most-similar.js';
import { type Tokenize } from '../text/tokenize.js';
import { buildRequest } from './build-request.js';
import { type BulkEntry, BulkWriter } from './bulk-writer.js';
import {
  SearchIndexMissingError,
  SearchUnavailableError,
  toSearchError,
  wrongProduct,
} from './elasticsearch.errors.js';
import { IndexVersions } from './index-versions.js';
import { type StoredDocument, toIndexed } from './indexed-document.js';
import { type Aggregations, documentsOf, readResponse } from './read-response.js';

const MAJOR_VERSION = '9.';

/** Posts that share pairs of words and are then compared. */
const CANDIDATES = 60;

/** The search engine for many posts. */
export class ElasticsearchPostSearch extends PostSearch {
  private readonly versions: IndexVersions;
  private readonly bulk: BulkWriter;

  constructor(
    private readonly client: Client,
    private readonly alias: string,
    private readonly tokenize: Tokenize,
  ) {
    super();
    this.versions = new IndexVersions(client, alias);
    this.bulk = new BulkWriter(client);
  }

  /**
   * Makes sure that the server is one to work with. One that does not answer passes: it may come.
   * @throws SearchRefusedError naming what is wrong.
   */
  async verify(): Promise<void> {
    try {
      const { version } = await this.client.info();
      if (!version.number.startsWith(MAJOR_VERSION)) throw wrongProduct();
    } catch (error) {
      const meaning = toSearchError(error);
      if (meaning instanceof SearchUnavailableError) return;
      // Another version of the product refuses the form of our requests, another product the path.
      throw error instanceof errors.ResponseError && isStrange(error) ? wrongProduct() : meaning;
    }
  }

  override async prepare(): Promise<{ empty: boolean }> {
    return asking(async () => {
      await this.versions.prepare();
      return { empty: (await this.client.count({ index: this.alias })).count === 0 };
    });
  }

  override async index(documents: readonly SearchDocument[]): Promise<IndexRejection[]> {
    if (documents.length === 0) return [];
    const entries = documents.map((document) => this.entryOf(document));
    return asking(async () => {
      // Looked up after the documents were read: a rebuild that begins now reads them again.
      const [present = this.alias, next] = await this.versions.targets();
      const rejected = await this.bulk.write(present, entries);
      // What an index of another form refuses waits until there is one of ours.
      if (rejected.length > 0) await this.versions.requirePresentForm();
      if (next !== undefined) await this.writeBeside(next, entries);
      return rejected;
    });
  }

  /** Builds a new index beside the present one, which serves until both change places. */
  override async rebuild(
    documents: AsyncIterable<readonly SearchDocument[]>,
  ): Promise<IndexRejection[]> {
    const rejected: IndexRejection[] = [];
    await asking(() => this.versions.begin());
    try {
      for await (const batch of documents) {
        const entries = batch.map((document) => this.entryOf(document));
        rejected.push(...(await this.bulk.write(this.versions.next, entries)));
      }
      await this.versions.finish();
    } catch (error) {
      await this.versions.abandon().catch(() => null);
      throw toSearchError(error);
    }
    return rejected;
  }

  override async search(query: PostQuery): Promise<PostHitPage> {
    const text = parseQueryText(query.text, this.tokenize);
    const request = buildRequest(query, text);
    const found = text.hopeless
      ? foundNothing(query)
      : await asking(async () =>
          readResponse(
            query,
            await this.client.search<StoredDocument, Aggregations>({
              index: this.alias,
              ...request,
            }),
          ),
        );
    return toHitPage(query, text, found, this.tokenize);
  }

  override async findSimilar(
    postId: string,
    text: string,
    limit: number,
  ): Promise<SearchDocument[]> {
    const words = comparedWords(text, this.tokenize);
    if (words.length < 2) return [];
    const like = {
      fields: ['exact.pairs'],
      like: words.join(' '),
      max_query_terms: 20,
      min_term_freq: 1,
      // A pair that only one post has brings no other one.
      min_doc_freq: 2,
      minimum_should_match: 1,
    };
    const others = { must_not: { term: { postId } }, filter: { term: { relevant: true } } };
    const { hits } = await asking(() =>
      this.client.search<StoredDocument>({
        index: this.alias,
        size: CANDIDATES,
        query: { bool: { must: { more_like_this: like }, ...others } },
      }),
    );
    return mostSimilar(words, documentsOf(hits.hits), limit, this.tokenize);
  }

  override async count(): Promise<number> {
    return asking(async () => (await this.client.count({ index: this.alias })).count);
  }

  override async health(): Promise<SearchHealth> {
    return asking(async () => {
      const { status } = await this.client.cluster.health({ index: this.alias, timeout: '1s' });
      const colour = COLOURS.find((known) => known === status.toLowerCase()) ?? 'red';
      return { engine: 'elasticsearch', colour };
    });
  }

  /** A rebuild that ended meanwhile has put its index in place: the first write met the old one. */
  private async writeBeside(next: string, entries: readonly BulkEntry[]): Promise<void> {
    try {
      await this.bulk.write(next, entries);
    } catch (error) {
      if (!(error instanceof SearchIndexMissingError)) throw error;
      await this.bulk.write(this.alias, entries);
    }
  }

  private entryOf(document: SearchDocument): BulkEntry {
    const body = JSON.stringify(toIndexed(document, this.tokenize));
    return { postId: document.postId, version: document.version, body };
  }
}

const COLOURS = ['green', 'yellow', 'red'] as const;

async function asking<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw toSearchError(error);
  }
}

function isStrange({ statusCode = 0 }: errors.ResponseError): boolean {
  return statusCode >= 400 && statusCode < 500 && ![401, 403, 429].includes(statusCode);
}
