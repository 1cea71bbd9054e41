import { describe, expect, it } from '@jest/globals';
import { Clock } from '#domain';
import { isUuid, UuidV7 } from './uuid-v7.js';

class Ticks extends Clock {
  constructor(private readonly instants: number[]) {
    super();
  }

  override now(): Date {
    return new Date(this.instants.shift() ?? 0);
  }
}

const ones = (size: number) => Buffer.alloc(size, 0xff);
const zeros = (size: number) => Buffer.alloc(size);

describe('UuidV7', () => {
  it('puts milliseconds, version and variant where RFC 9562 wants them', () => {
    // The example of RFC 9562, appendix A.6, up to the random part.
    const id = new UuidV7(new Ticks([0x017f22e279b0]), ones).next();
    expect(id).toBe('017f22e2-79b0-77ff-bfff-ffffffffffff');
    expect(new UuidV7(new Ticks([0x017f22e279b0]), zeros).next()).toBe(
      '017f22e2-79b0-7000-8000-000000000000',
    );
  });

  it('rises within a millisecond, over a full counter and when the clock goes back', () => {
    const instants = [...Array<number>(5000).fill(1000), ...Array<number>(5000).fill(999)];
    const ids = new UuidV7(new Ticks(instants));
    const made = Array.from({ length: 10_000 }, () => ids.next());
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(10_000);
    expect(made.every(isUuid)).toBe(true);
  });
});

describe('isUuid', () => {
  it('tells what the server would refuse', () => {
    expect(isUuid('017F22E2-79B0-77FF-BFFF-FFFFFFFFFFFF')).toBe(true);
    expect(isUuid('017f22e2-79b0-77ff-bfff')).toBe(false);
    expect(isUuid("'; DROP TABLE posts; --")).toBe(false);
  });
});
