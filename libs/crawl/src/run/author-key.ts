import { createHmac } from 'node:crypto';

/**
 * The only trace kept of an author: a keyed hash of the name, so that two posts of one person
 * can be told apart from two persons' identical words, and nobody can look the name up.
 * @param salt secret of this installation.
 * @returns 32 hex digits, null for an unknown author.
 */
export function authorKeyOf(name: string | null, salt: string): string | null {
  const clean = name?.normalize('NFC').trim().toLowerCase() ?? '';
  if (clean === '') return null;
  return createHmac('sha256', salt).update(clean).digest('hex').slice(0, 32);
}
