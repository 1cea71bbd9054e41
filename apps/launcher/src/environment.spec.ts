import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import {
  childEnvironment,
  locateProblems,
  readLauncherEnvironment,
  trialOrigins,
} from './environment.js';

const root = resolve('/nhà/dự án');

describe('readLauncherEnvironment', () => {
  it('needs nothing', () => {
    expect(readLauncherEnvironment({}, root)).toEqual({
      production: false,
      databaseUrl: undefined,
      dataDir: resolve(root, 'data'),
      host: '127.0.0.1',
      port: 3_000,
      address: 'http://127.0.0.1:3000',
      trialPort: 4_700,
      sources: undefined,
    });
  });

  it('gives an address a browser can open', () => {
    const address = (HOST: string) => readLauncherEnvironment({ HOST, PORT: '80' }, root).address;
    expect(address('0.0.0.0')).toBe('http://127.0.0.1:80');
    expect(address('::1')).toBe('http://[::1]:80');
    const given = { PUBLIC_ORIGIN: 'https://lang-nghe.example' };
    expect(readLauncherEnvironment(given, root).address).toBe('https://lang-nghe.example');
  });

  it.each([
    [{ PORT: 'abc' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ TRIAL_PORT: '65530' }, /TRIAL_PORT/],
    [{ DATABASE_URL: 'mysql://a/b' }, /DATABASE_URL/],
    [{ NODE_ENV: 'prod' }, /NODE_ENV/],
  ])('refuses %j by name', (variables, message) => {
    expect(() => readLauncherEnvironment(variables, root)).toThrow(message);
  });
});

describe('childEnvironment', () => {
  const environment = readLauncherEnvironment({ TRIAL_PORT: '5000' }, root);

  it('hands the trial sites on in a trial only', () => {
    const trial = childEnvironment({ A: 'b' }, environment, 'trial', 'postgresql://x');
    expect(trial).toMatchObject({
      A: 'b',
      SOURCES: 'trial',
      DATABASE_URL: 'postgresql://x',
      TRIAL_ORIGIN_1: 'http://127.0.0.1:5001',
      TRIAL_ORIGIN_6: 'http://127.0.0.1:5006',
    });
    expect(childEnvironment({}, environment, 'real', '')).not.toHaveProperty('TRIAL_ORIGIN_1');
  });
});

describe('trialOrigins', () => {
  it('are six', () => {
    expect(trialOrigins(4_700)).toHaveLength(6);
  });
});

describe('locateProblems', () => {
  it('adds the line of the .env file, and leaves variables set elsewhere alone', () => {
    const file = '# cổng\nexport PORT = abc\nNOT_PORT=1\n';
    expect(locateProblems(['PORT: sai', 'HOST: sai'], file)).toEqual([
      '.env:2: PORT: sai',
      'HOST: sai',
    ]);
  });
});
