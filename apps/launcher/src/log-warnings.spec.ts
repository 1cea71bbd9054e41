import { describe, expect, it } from '@jest/globals';
import { hideSecrets, warningOf, WarningLimiter } from './log-warnings.js';

describe('warningOf', () => {
  it('takes warnings and errors out of JSON lines', () => {
    const line = JSON.stringify({ level: 50, msg: 'crawl failed', err: { message: 'timeout' } });
    expect(warningOf(line, 'stdout')).toBe('crawl failed: timeout');
    expect(warningOf(JSON.stringify({ level: 30, msg: 'fine' }), 'stdout')).toBeUndefined();
  });

  it('takes errors out of plain standard error, not the frames of their stack', () => {
    expect(warningOf('TypeError: x is not a function', 'stderr')).toBe(
      'TypeError: x is not a function',
    );
    expect(warningOf('    at run (error.js:1)', 'stderr')).toBeUndefined();
    expect(warningOf('no error here', 'stdout')).toBeUndefined();
  });

  it('never shows the password of an address', () => {
    const text = 'error: postgresql://lang_nghe:s3cret@127.0.0.1:5432/x refused';
    expect(warningOf(text, 'stderr')).not.toContain('s3cret');
    expect(hideSecrets('http://127.0.0.1:3000/a@b')).toBe('http://127.0.0.1:3000/a@b');
  });
});

describe('WarningLimiter', () => {
  it('shows a message once a minute and few in all', () => {
    let now = 0;
    const limiter = new WarningLimiter(() => now);
    expect(limiter.admits('a')).toBe(true);
    expect(limiter.admits('a')).toBe(false);
    const others = Array.from({ length: 20 }, (_, index) => limiter.admits(`b${index}`));
    expect(others.filter(Boolean).length).toBeLessThan(10);
    now = 60_000;
    expect(limiter.admits('a')).toBe(true);
  });
});
