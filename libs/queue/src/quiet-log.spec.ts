import { describe, expect, it } from '@jest/globals';
import { quietLog } from './quiet-log.js';

describe('quietLog', () => {
  it('says one line, then how many it kept to itself', () => {
    const lines: string[] = [];
    let now = 0;
    const log = quietLog(
      (line) => lines.push(line),
      100,
      () => now,
    );
    log('một');
    log('hai');
    now = 99;
    log('ba');
    now = 100;
    log('bốn');
    now = 200;
    log('năm');
    expect(lines).toEqual(['một', 'bốn (2 more since the last line)', 'năm']);
  });
});
