import { describe, expect, it } from '@jest/globals';
import { createStopWishes } from './stop-signals.js';

describe('createStopWishes', () => {
  it('takes the echo of one Ctrl-C through npm for the same press, a later one for force', () => {
    let now = 1_000;
    const next = createStopWishes(() => now);
    expect(next()).toBe('stop');
    now += 20;
    expect(next()).toBeUndefined();
    now += 2_000;
    expect(next()).toBe('force');
  });
});
