import { isIP } from 'node:net';
import { z } from 'zod';

/** Networks that Express knows by name. */
const NAMES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** A list with commas: names, addresses, or networks such as 10.0.0.0/8. */
export const trustedProxiesSchema = z
  .string()
  .transform((list) => list.split(',').map((entry) => entry.trim()))
  .refine((entries) => entries.every(isProxy), {
    error: 'địa chỉ, mạng (10.0.0.0/8), loopback, linklocal hoặc uniquelocal, cách nhau dấu phẩy',
  });

function isProxy(entry: string): boolean {
  if (NAMES.has(entry)) return true;
  const [address = '', bits, ...rest] = entry.split('/');
  const width = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (width < 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= width);
}
