import { isIP } from 'node:net';
import { AddressRefusedError, PrivateAddressError } from '../crawl.errors.js';
import { type AllowList } from './allowed-origin.js';
import { isPublicAddress } from './special-addresses.js';

/** Default ports only: other services on a public host are none of a reader's business. */
const DEFAULT_PORT = '';

/** Longer addresses are traps that grow with every visit, not pages. */
const MAX_LENGTH = 4096;

/**
 * First gate of the guarded door: scheme, port, credentials and literal hosts. The WHATWG parser
 * has already turned decimal, octal and hexadecimal forms into dotted IPv4 when we look.
 * @returns the parsed address without its fragment.
 * @throws AddressRefusedError, PrivateAddressError
 */
export function checkAddress(address: string, allowList: AllowList): URL {
  const url = parseAddress(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AddressRefusedError(`giao thức ${url.protocol.slice(0, -1)} không được dùng`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new AddressRefusedError('địa chỉ kèm tên đăng nhập hoặc mật khẩu');
  }
  if (allowList.find(url.href) !== null) return url;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateAddressError(url.hostname);
  if (url.port !== DEFAULT_PORT) throw new AddressRefusedError(`cổng ${url.port} không được dùng`);
  return url;
}

function parseAddress(address: string): URL {
  if (address.length > MAX_LENGTH) throw new AddressRefusedError('địa chỉ quá dài');
  if (!URL.canParse(address)) throw new AddressRefusedError('địa chỉ viết sai');
  const url = new URL(address);
  url.hash = '';
  return url;
}
