import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const LIMIT_BYTES = 5_000_000;

/** A log file that starts anew at 5 MB, the one before kept as `.1`. */
export class PartLog {
  private file: number;
  private size: number;
  private closed = false;

  constructor(private readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.file = openSync(path, 'a', 0o600);
    this.size = fstatSync(this.file).size;
  }

  /** A full disk must not stop the product: what cannot be written is dropped. */
  write(chunk: Buffer): void {
    if (this.closed) return;
    try {
      if (this.size + chunk.length > LIMIT_BYTES) this.rotate();
      this.size += writeSync(this.file, chunk);
    } catch {
      return;
    }
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    closeSync(this.file);
  }

  private rotate(): void {
    closeSync(this.file);
    renameSync(this.path, `${this.path}.1`);
    this.file = openSync(this.path, 'a', 0o600);
    this.size = 0;
  }
}
