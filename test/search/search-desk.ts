import {
  ALL_POSTS,
  type PostHitPage,
  type PostQuery,
  type PostSearch,
  type SearchDocument,
} from '#domain';
import { buildDocument } from '../contract/factories.js';
import { minutesLater } from '../contract/persistence.js';

/** One engine on a real server. */
export interface SearchStage {
  readonly search: PostSearch;
  /** Leaves an empty index. */
  clear(): Promise<void>;
  /** Waits until what was indexed is found. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** @returns a post's id; greater numbers are greater ids. */
export function idOf(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** What the suite does with an engine. Posts are spoken of by number. */
export class SearchDesk {
  private constructor(private readonly stage: SearchStage) {}

  static async on(stage: SearchStage): Promise<SearchDesk> {
    await stage.clear();
    return new SearchDesk(stage);
  }

  get search(): PostSearch {
    return this.stage.search;
  }

  async save(documents: readonly SearchDocument[]): Promise<void> {
    const rejected = await this.search.index(documents);
    if (rejected.length > 0) throw new Error(`rejected: ${JSON.stringify(rejected)}`);
    await this.stage.settle();
  }

  /** Indexes texts with the ids 1, 2, …, each a minute newer than the one before. */
  write(...texts: string[]): Promise<void> {
    return this.save(
      texts.map((text, n) =>
        buildDocument(idOf(n + 1), text, { publishedAt: minutesLater(n + 1) }),
      ),
    );
  }

  /** Indexes one post for each change, numbered and a minute apart like texts. */
  writeAll(changes: readonly Partial<SearchDocument>[]): Promise<void> {
    return this.save(
      changes.map((change, n) =>
        buildDocument(idOf(n + 1), 'lương hưu', { publishedAt: minutesLater(n + 1), ...change }),
      ),
    );
  }

  ask(changes: Partial<PostQuery> = {}): Promise<PostHitPage> {
    return this.search.search({ ...ALL_POSTS, limit: 100, ...changes });
  }

  /** @returns the numbers of the posts found; the total must say as many. */
  async find(text: string, changes: Partial<PostQuery> = {}): Promise<number[]> {
    const { hits, total } = await this.ask({ text, ...changes });
    const numbers = numbersOf(hits.map((hit) => hit.document));
    if (total !== numbers.length) throw new Error(`found ${numbers.length} of ${total}`);
    return numbers;
  }
}

export function numbersOf(documents: readonly SearchDocument[]): number[] {
  return documents.map((document) => Number(document.postId.slice(-12)));
}
