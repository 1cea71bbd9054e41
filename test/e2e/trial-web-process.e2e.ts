import { expect, it } from '@jest/globals';
import { failToStart } from './built-process.js';

it('says in Vietnamese why the trial web cannot start', async () => {
  const { code, output } = await failToStart('trial-web', { TRIAL_PORT: 'abc', TRIAL_SEED: '-1' });
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toEqual([
    'Trang thử không mở được. Cấu hình chưa dùng được (invalid configuration):',
    '  TRIAL_PORT: phải là số',
    '  TRIAL_SEED: phải từ 0 trở lên',
  ]);
});
