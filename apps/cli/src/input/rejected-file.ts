import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** The side file of refused lines: number and reason, one JSON object a line. */
export class RejectedFile {
  readonly path: string;
  private stream: WriteStream | null = null;
  private rejected = 0;

  /** @param inputPath the file that is imported; the side file stands beside it. */
  constructor(inputPath: string) {
    this.path = `${inputPath === '-' ? 'import' : inputPath}.rejected.jsonl`;
  }

  get count(): number {
    return this.rejected;
  }

  /** Created with the first refused line, replacing that of an earlier run. */
  async add(line: number, reason: string): Promise<void> {
    this.rejected += 1;
    this.stream ??= createWriteStream(this.path);
    if (!this.stream.write(`${JSON.stringify({ line, reason })}\n`)) {
      await once(this.stream, 'drain');
    }
  }

  async close(): Promise<void> {
    if (!this.stream) return;
    this.stream.end();
    await finished(this.stream);
  }
}
