import { describe, expect, it } from '@jest/globals';
import { parsePostmasterPid } from './postmaster-pid.js';

describe('parsePostmasterPid', () => {
  it('reads process, folder and port', () => {
    const text = '4711\n/nhà/dữ liệu/cluster\n1764000000\n25432\n\n127.0.0.1\n 1 2\nready   \n';
    expect(parsePostmasterPid(text)).toEqual({
      pid: 4711,
      dataDir: '/nhà/dữ liệu/cluster',
      port: 25432,
    });
  });

  it.each(['', '4711\n', '4711\n/a\n1\n', 'x\n/a\n1\n25432\n'])(
    'refuses a torn file: %j',
    (text) => {
      expect(parsePostmasterPid(text)).toBeUndefined();
    },
  );
});
