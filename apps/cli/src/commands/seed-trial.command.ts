import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ROLES, UserRepository } from '#domain';
import { Accounts } from '#identity';
import { ConfigurationError } from '#platform';
import { readCliEnvironment } from '../cli-environment.js';
import { withProduct } from '../with-product.js';

/** The file; a password is null once its user has changed it. */
const loginsSchema = z.array(
  z.object({
    login: z.string(),
    displayName: z.string(),
    role: z.enum(ROLES),
    password: z.string().nullable(),
  }),
);

type KnownLogin = z.infer<typeof loginsSchema>[number];

/**
 * Makes the trial users with new random passwords, once: the passwords are kept in a file that
 * only its owner can read, so that every start can print them. One that no longer opens its login
 * is taken out.
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
    const accounts = new Accounts(users);
    const known = await readFile(file, 'utf8').catch(() => null);
    const logins =
      known !== null && (await users.countByRole('officer')) > 0
        ? await forgetChanged(accounts, loginsSchema.parse(JSON.parse(known)))
        : await accounts.createTrialUsers((below) => randomInt(below));
    const text = JSON.stringify(logins, null, 2);
    if (text === known) return;
    await mkdir(dataDir, { recursive: true });
    await writeFile(file, text, { mode: 0o600 });
  });
}

async function forgetChanged(accounts: Accounts, logins: KnownLogin[]): Promise<KnownLogin[]> {
  return Promise.all(
    logins.map(async (known) => {
      const { login, password } = known;
      const holds = password !== null && (await accounts.hasPassword(login, password));
      return { ...known, password: holds ? password : null };
    }),
  );
}
