import { describe, expect, it } from '@jest/globals';
import { trustedProxiesSchema } from './trusted-proxies.schema.js';

describe('TRUSTED_PROXIES', () => {
  it('takes names, addresses and networks', () => {
    expect(trustedProxiesSchema.parse('loopback, 10.0.0.0/8,::1,fd00::/8')).toEqual([
      'loopback',
      '10.0.0.0/8',
      '::1',
      'fd00::/8',
    ]);
  });

  it.each(['', 'proxy.example', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', 'loopback,'])(
    'refuses %j',
    (list) => {
      expect(trustedProxiesSchema.safeParse(list).success).toBe(false);
    },
  );
});
