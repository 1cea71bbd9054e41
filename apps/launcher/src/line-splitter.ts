import { StringDecoder } from 'node:string_decoder';

/** Longer lines are cut: they are log entries with a whole document inside. */
const LONGEST = 64_000;

/** Cuts a stream of bytes into lines, calling `onLine` for each finished one. */
export class LineSplitter {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';

  constructor(private readonly onLine: (line: string) => void) {}

  push(chunk: Buffer): void {
    const lines = (this.rest + this.decoder.write(chunk)).split('\n');
    this.rest = (lines.pop() ?? '').slice(0, LONGEST);
    for (const line of lines) this.onLine(line.replace(/\r$/, ''));
  }
}
