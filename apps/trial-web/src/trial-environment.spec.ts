import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { sayIssuesInVietnamese } from '#platform';
import { readTrialEnvironment } from './trial-environment.js';

describe('readTrialEnvironment', () => {
  const before = z.config();

  beforeAll(sayIssuesInVietnamese);

  afterAll(() => {
    z.config(before);
  });

  it('needs nothing, and takes an empty value for none', () => {
    expect(readTrialEnvironment({ TRIAL_PORT: '', TRIAL_SEED: '7' })).toEqual({
      TRIAL_PORT: 4700,
      TRIAL_SEED: 7,
      TRIAL_TRICKLE_MS: 4000,
    });
  });

  it('says in Vietnamese what each variable should be', () => {
    const read = () =>
      readTrialEnvironment({
        TRIAL_PORT: '70000',
        TRIAL_SEED: 'ba',
        TRIAL_TRICKLE_MS: '1.5',
        TRIAL_NOW: 'hôm nay',
      });
    expect(read).toThrow(
      [
        'Cấu hình chưa dùng được (invalid configuration):',
        'TRIAL_PORT: không được quá 65528',
        'TRIAL_SEED: phải là số',
        'TRIAL_TRICKLE_MS: phải là số nguyên',
        'TRIAL_NOW: phải là ngày hoặc thời điểm có thật, như 2026-11-25T08:30:00Z',
      ].join('\n  '),
    );
  });
});
