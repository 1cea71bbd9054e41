const LABEL_WIDTH = 20;

/** Writes the launcher's lines; a terminal that is gone is no reason to stop. */
export class Terminal {
  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on('error', () => undefined);
  }

  /** One part is up. */
  up(label: string, detail: string): void {
    this.line(`✓ ${label.padEnd(LABEL_WIDTH)} ${detail}`.trimEnd());
  }

  /** Something to be seen but not fatal. */
  warn(label: string, message: string): void {
    this.line(`⚠ ${label}: ${message}`);
  }

  line(text = ''): void {
    this.stream.write(`${text}\n`);
  }
}
