import { MAX_RECORD_BYTES } from './input-record.js';

const NEWLINE = 0x0a;

/** A line without its line feed; `bytes` is null when it was longer than the cap. */
export interface ByteLine {
  readonly line: number;
  readonly bytes: Buffer | null;
}

/**
 * Cuts a byte stream into lines. Memory stays flat whatever the input: of a line over the cap
 * nothing is kept.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maximum: number = MAX_RECORD_BYTES,
): AsyncGenerator<ByteLine> {
  const pending = new PendingLine(maximum);
  let line = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      pending.add(chunk.subarray(from, at));
      yield { line: ++line, bytes: pending.take() };
      from = at + 1;
    }
    pending.add(chunk.subarray(from));
  }
  if (pending.started) yield { line: line + 1, bytes: pending.take() };
}

class PendingLine {
  private parts: Uint8Array[] = [];
  private length = 0;

  constructor(private readonly maximum: number) {}

  get started(): boolean {
    return this.length > 0;
  }

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.maximum) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  take(): Buffer | null {
    const bytes = this.length > this.maximum ? null : Buffer.concat(this.parts);
    this.parts = [];
    this.length = 0;
    return bytes;
  }
}
