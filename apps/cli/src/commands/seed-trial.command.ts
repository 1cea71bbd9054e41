import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserRepository } from '#domain';
import { Accounts } from '#identity';
import { ConfigurationError } from '#platform';
import { readCliEnvironment } from '../cli-environment.js';
import { withProduct } from '../with-product.js';

/**
 * Makes the trial users with new random passwords, once: the passwords are kept in a file that
 * only its owner can read, so that every start can print them.
 * @throws ConfigurationError in production, where no such users may exist.
 */
export async function seedTrial(): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new ConfigurationError(['NODE_ENV: production không có tài khoản dùng thử']);
  }
  const { dataDir } = readCliEnvironment();
  const file = join(dataDir, 'trial-logins.json');
  await withProduct(async (product) => {
    const users = product.get(UserRepository);
    const known = await readFile(file, 'utf8').catch(() => null);
    if (known !== null && (await users.countByRole('officer')) > 0) return;
    const logins = await new Accounts(users).createTrialUsers((below) => randomInt(below));
    await mkdir(dataDir, { recursive: true });
    await writeFile(file, JSON.stringify(logins, null, 2), { mode: 0o600 });
  });
}
