import { type CrawlPage } from '#domain';
import { MalformedPageError } from '../../crawl.errors.js';
import {
  type CollectContext,
  type CollectedBatch,
  KNOWN_ITEMS_TO_STOP,
  type SourceConnector,
} from '../source-connector.js';
import { type Board, type ListedThread, parseBoard } from './parse-board.js';
import { isThreadDue, threadKey, ThreadReader } from './thread-reader.js';

/** Pages of one board that a run turns at most. */
const MAX_BOARD_PAGES = 20;

/** A thread that needs a visit, with what is noted of it. */
interface DueThread {
  readonly thread: ListedThread;
  readonly note: CrawlPage | null;
}

/** Reads XenForo 2 forums: boards list threads by their last post, threads hold the posts. */
export class XenforoConnector implements SourceConnector {
  readonly kind = 'xenforo';

  async *collect(context: CollectContext): AsyncGenerator<CollectedBatch> {
    const start = await this.readBoard(context, context.source.url);
    if (start.threads.length + start.boards.length === 0) {
      throw new MalformedPageError('trang không có danh sách chủ đề của diễn đàn');
    }
    const visited = new Set<string>();
    yield* this.readThreads(context, start, visited);
    for (const url of start.boards) {
      if (context.isOver()) return;
      yield* this.openBoard(context, url, visited);
    }
  }

  async probe(context: CollectContext): Promise<number> {
    const board = await this.readBoard(context, context.source.url);
    return board.threads.length + board.boards.length;
  }

  /** A board below the start page; one that is closed to us does not end the run. */
  private async *openBoard(
    context: CollectContext,
    url: string,
    visited: Set<string>,
  ): AsyncGenerator<CollectedBatch> {
    let board: Board;
    try {
      board = await this.readBoard(context, url);
    } catch (error) {
      yield { posts: [], pages: [context.toFailedPage(url, null, error)] };
      return;
    }
    yield* this.readThreads(context, board, visited);
  }

  private async *readThreads(
    context: CollectContext,
    first: Board,
    visited: Set<string>,
  ): AsyncGenerator<CollectedBatch> {
    for await (const { thread, note } of this.turnPages(context, first)) {
      // Pages shift while we turn them, so a thread may come twice.
      if (visited.has(thread.id)) continue;
      if (context.isOver()) return;
      visited.add(thread.id);
      yield* new ThreadReader(context, thread, note).read();
    }
  }

  /** Turns a board's pages until many threads in a row show nothing new. */
  private async *turnPages(context: CollectContext, first: Board): AsyncGenerator<DueThread> {
    let board = first;
    let unchanged = 0;
    for (let turned = 0; turned < MAX_BOARD_PAGES; turned += 1) {
      const notes = await context.findPages(board.threads.map(threadKey));
      for (const thread of board.threads) {
        const note = notes.get(threadKey(thread)) ?? null;
        const due = isThreadDue(context, thread, note);
        if (due) yield { thread, note };
        // Pinned threads stand first whatever their age: they say nothing about the rest.
        if (!thread.sticky) unchanged = due ? 0 : unchanged + 1;
      }
      if (unchanged >= KNOWN_ITEMS_TO_STOP || board.nextPage === null) return;
      board = await this.readBoard(context, board.nextPage);
    }
  }

  private async readBoard(context: CollectContext, url: string): Promise<Board> {
    const answer = await context.get(url, { kind: 'page' });
    return parseBoard(answer.text, answer.url);
  }
}
