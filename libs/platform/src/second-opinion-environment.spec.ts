import { describe, expect, it } from '@jest/globals';
import { readSecondOpinionAccess } from './second-opinion-environment.js';

const BASE = {
  SECOND_OPINION_URL: 'http://10.0.0.5:8000/v1',
  SECOND_OPINION_MODEL: 'mo-hinh-thu',
};

describe('readSecondOpinionAccess', () => {
  it('asks nobody without an address', () => {
    expect(readSecondOpinionAccess({ SECOND_OPINION_KEY: 'k' })).toBeNull();
    expect(readSecondOpinionAccess({ ...BASE, SECOND_OPINION_URL: '' })).toBeNull();
  });

  it('reads a private address, with careful limits', () => {
    expect(readSecondOpinionAccess(BASE)).toEqual({
      ...{ url: 'http://10.0.0.5:8000/v1', model: 'mo-hinh-thu', key: null },
      ...{ timeoutMs: 8_000, perMinute: 20, below: 0.5 },
    });
  });

  it.each([
    ['SECOND_OPINION_MODEL', { SECOND_OPINION_MODEL: '' }],
    ['SECOND_OPINION_URL', { SECOND_OPINION_URL: 'ftp://10.0.0.5' }],
    ['SECOND_OPINION_URL', { SECOND_OPINION_URL: 'http://a:bi-mat@10.0.0.5/v1' }],
    ['SECOND_OPINION_URL', { SECOND_OPINION_URL: 'http://10.0.0.5/v1?key=bi-mat' }],
    ['SECOND_OPINION_KEY', { SECOND_OPINION_KEY: 'bi-mat\nHost: x' }],
    ['SECOND_OPINION_TIMEOUT_MS', { SECOND_OPINION_TIMEOUT_MS: '0' }],
    ['SECOND_OPINION_PER_MINUTE', { SECOND_OPINION_PER_MINUTE: '0.5' }],
    ['SECOND_OPINION_BELOW', { SECOND_OPINION_BELOW: '50' }],
  ])('names %s without showing what it says', (name, changes) => {
    const read = () => readSecondOpinionAccess({ ...BASE, ...changes });
    expect(read).toThrow(name);
    expect(read).not.toThrow('bi-mat');
  });
});
