import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id (the library's default) with 19 MiB, two passes and one lane: the setting of the OWASP Password Storage Cheat
 * Sheet that asks the least memory, since the api must stay small at rest.
 */
const SETTING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** @returns the PHC string to store: parameters, salt and hash. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), SETTING);
}

/** @returns whether the password gives the stored hash. */
export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFC'));
}

/** Hash of a password that nobody knows, for logins that do not exist: checking costs the same. */
export const DECOY_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$jzndZ7OkQecLKLMLnqCFEA$b7AACzj7hmHvQQbYs1wiYgF5j7Pe3Unno8sv+RAzZ1I';
