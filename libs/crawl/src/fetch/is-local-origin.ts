import { isIP } from 'node:net';
import { isPublicAddress } from './special-addresses.js';

/** Only this machine and private networks can be allowed: the public web needs no permit. */
export function isLocalOrigin(origin: string): boolean {
  const host = new URL(origin).hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return !isPublicAddress(host);
  return host === 'localhost' || host.endsWith('.localhost');
}
