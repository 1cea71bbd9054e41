import { randomBytes } from 'node:crypto';
import { type Clock } from '#domain';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @returns whether a text has the form of a UUID; the server refuses others with an error. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * Makes time-ordered identifiers: UUID version 7 with a 12-bit counter behind the milliseconds, so
 * that those of one process rise strictly (RFC 9562, sections 5.7 and 6.2 method 1).
 */
export class UuidV7 {
  private milliseconds = 0;
  private counter = 0;

  constructor(
    private readonly clock: Clock,
    private readonly random: (size: number) => Buffer = randomBytes,
  ) {}

  next(): string {
    const bytes = this.random(16);
    this.advance(bytes.readUInt16BE(6) & 0x7ff);
    bytes.writeUIntBE(this.milliseconds, 0, 6);
    bytes.writeUInt16BE(0x7000 | this.counter, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ].join('-');
  }

  /** A full counter borrows the next millisecond; a clock set back is not followed. */
  private advance(seed: number): void {
    const now = this.clock.now().getTime();
    if (now > this.milliseconds) {
      this.milliseconds = now;
      this.counter = seed;
    } else if (this.counter < 0xfff) {
      this.counter += 1;
    } else {
      this.milliseconds += 1;
      this.counter = seed;
    }
  }
}
