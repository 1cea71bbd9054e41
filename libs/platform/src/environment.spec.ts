import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parseEnvironment } from './environment.js';

const schema = z.object({ PORT: z.coerce.number().int().default(3000), DATABASE_URL: z.url() });

describe('parseEnvironment', () => {
  it('treats an empty value as absent', () => {
    expect(parseEnvironment(schema, { PORT: '', DATABASE_URL: 'postgres://a/b' }).PORT).toBe(3000);
  });

  it('names every variable that is wrong without showing its value', () => {
    const read = (): unknown =>
      parseEnvironment(schema, { PORT: 's3cret', DATABASE_URL: 's3cret' });
    expect(read).toThrow(/PORT: .*\n.*DATABASE_URL: /);
    expect(read).not.toThrow(/s3cret/);
  });
});
