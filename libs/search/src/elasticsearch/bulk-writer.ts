import { setTimeout as wait } from 'node:timers/promises';
import { type Client, errors, type estypes } from '@elastic/elasticsearch';
import { type IndexRejection } from '#domain';
import {
  isPassing,
  SearchIndexMissingError,
  SearchUnavailableError,
  toSearchError,
} from './elasticsearch.errors.js';

/** A document ready to be sent. */
export interface BulkEntry {
  readonly postId: string;
  readonly version: number;
  /** JSON of the document. */
  readonly body: string;
}

export interface BulkOptions {
  /** One call holds at most so many documents and characters, so that the server keeps up. */
  readonly mostEntries: number;
  readonly mostCharacters: number;
  /** A longer document is refused here; servers refuse calls of 100 MB (http.max_content_length). */
  readonly longestEntry: number;
  /** Pauses before an overloaded server is asked again; after the last one it is unavailable. */
  readonly pausesMs: readonly number[];
}

const USUAL: BulkOptions = {
  mostEntries: 1_000,
  mostCharacters: 5_000_000,
  longestEntry: 20_000_000,
  pausesMs: [200, 1_000, 3_000],
};

/** What one call left open. */
interface Outcome {
  readonly again: readonly BulkEntry[];
  readonly rejected: readonly IndexRejection[];
}

/** Writes documents in calls one after the other, so that a slow server slows the writer down. */
export class BulkWriter {
  constructor(
    private readonly client: Client,
    private readonly options: BulkOptions = USUAL,
  ) {}

  /**
   * @param target an alias; never makes an index.
   * @returns the documents refused for good.
   * @throws SearchUnavailableError, SearchIndexMissingError
   */
  async write(target: string, entries: readonly BulkEntry[]): Promise<IndexRejection[]> {
    const short = entries.filter(({ body }) => body.length <= this.options.longestEntry);
    const rejected = entries.filter((entry) => !short.includes(entry)).map(tooLong);
    for (const chunk of this.chunksOf(short)) {
      rejected.push(...(await this.writeChunk(target, chunk)));
    }
    return rejected;
  }

  private async writeChunk(
    target: string,
    chunk: readonly BulkEntry[],
  ): Promise<readonly IndexRejection[]> {
    const rejected: IndexRejection[] = [];
    let waiting = chunk;
    for (const pause of [...this.options.pausesMs, null]) {
      const outcome = await this.send(target, waiting);
      rejected.push(...outcome.rejected);
      waiting = outcome.again;
      if (waiting.length === 0) return rejected;
      if (pause !== null) await wait(pause);
    }
    throw new SearchUnavailableError();
  }

  private async send(target: string, chunk: readonly BulkEntry[]): Promise<Outcome> {
    try {
      const { items } = await this.client.bulk<string>({
        index: target,
        require_alias: true,
        operations: chunk.flatMap(operationOf),
      });
      return outcomeOf(chunk, items);
    } catch (error) {
      const status = error instanceof errors.ResponseError ? error.statusCode : undefined;
      if (status === 429) return { again: chunk, rejected: [] };
      if (status === 413 && chunk.length > 1) return this.sendHalves(target, chunk);
      if (status === 413) return { again: [], rejected: chunk.map(tooLong) };
      throw toSearchError(error);
    }
  }

  private async sendHalves(target: string, chunk: readonly BulkEntry[]): Promise<Outcome> {
    const middle = Math.ceil(chunk.length / 2);
    const first = await this.send(target, chunk.slice(0, middle));
    const second = await this.send(target, chunk.slice(middle));
    return {
      again: [...first.again, ...second.again],
      rejected: [...first.rejected, ...second.rejected],
    };
  }

  private *chunksOf(entries: readonly BulkEntry[]): Generator<readonly BulkEntry[]> {
    let chunk: BulkEntry[] = [];
    let characters = 0;
    for (const entry of entries) {
      const full = characters + entry.body.length > this.options.mostCharacters;
      if (chunk.length > 0 && (full || chunk.length === this.options.mostEntries)) {
        yield chunk;
        chunk = [];
        characters = 0;
      }
      chunk.push(entry);
      characters += entry.body.length;
    }
    if (chunk.length > 0) yield chunk;
  }
}

/** An equal version replaces, so that the same work may be repeated; a lower one is refused. */
function operationOf({ postId, version, body }: BulkEntry) {
  return [{ index: { _id: postId, version, version_type: 'external_gte' as const } }, body];
}

function outcomeOf(chunk: readonly BulkEntry[], items: estypes.BulkResponse['items']): Outcome {
  const again: BulkEntry[] = [];
  const rejected: IndexRejection[] = [];
  chunk.forEach((entry, at) => {
    const { status = 0, error } = items[at]?.index ?? {};
    // 409: a higher version is there already.
    if (!error || status === 409) return;
    if (error.type === 'index_not_found_exception') throw new SearchIndexMissingError();
    if (isPassing(status, error.type)) again.push(entry);
    else rejected.push({ postId: entry.postId, reason: reasonOf(error) });
  });
  return { again, rejected };
}

/** The server's own words may quote the text, so only types are kept. */
function reasonOf(error: estypes.ErrorCause): string {
  return error.caused_by ? `${error.type}: ${error.caused_by.type}` : error.type;
}

function tooLong({ postId }: BulkEntry): IndexRejection {
  return { postId, reason: 'document_too_long' };
}
