import { describe, expect, it } from '@jest/globals';
import { findPostgresBinaries } from './postgres-binaries.js';

describe('findPostgresBinaries', () => {
  it('names the platform and the way out where no package fits', async () => {
    await expect(findPostgresBinaries('sunos-sparc')).rejects.toMatchObject({
      code: 'postgres.binaries_missing',
      message: expect.stringMatching(/sunos-sparc.*Set DATABASE_URL/),
    });
  });
});
