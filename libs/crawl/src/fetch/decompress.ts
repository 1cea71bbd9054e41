import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { MalformedPageError, PageTooLargeError } from '../crawl.errors.js';
import { errorCodeOf } from './error-code.js';

type Decoder = (input: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const gunzip: Decoder = promisify(zlib.gunzip);
const inflate: Decoder = promisify(zlib.inflate);
const inflateRaw: Decoder = promisify(zlib.inflateRaw);

const DECODERS: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['br', promisify(zlib.brotliDecompress)],
  ['zstd', promisify(zlib.zstdDecompress)],
  ['deflate', (input, options) => (isZlib(input) ? inflate : inflateRaw)(input, options)],
]);

/** What we tell servers we can read. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/** More layers than this are only ever sent by somebody who means harm. */
const MAX_LAYERS = 2;

/**
 * Undoes Content-Encoding. Each layer's output is capped, so a bomb is cut while it inflates.
 * A body that says gzip and is not (servers that lie after an inner proxy unpacked) is taken as
 * it stands.
 * @throws PageTooLargeError, MalformedPageError
 */
export async function decompress(
  body: Buffer,
  contentEncoding: string,
  capBytes: number,
  host: string,
): Promise<Buffer> {
  const layers = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > MAX_LAYERS) throw new MalformedPageError('nén quá nhiều lớp');
  let bytes = body;
  for (const layer of layers.reverse()) bytes = await undo(layer, bytes, capBytes, host);
  if (bytes.length > capBytes) throw new PageTooLargeError(host, capBytes);
  return bytes;
}

async function undo(layer: string, bytes: Buffer, capBytes: number, host: string): Promise<Buffer> {
  const decoder = DECODERS.get(layer);
  if (decoder === undefined) throw new MalformedPageError(`kiểu nén lạ "${layer}"`);
  if (bytes.length === 0 || (layer.endsWith('gzip') && !isGzip(bytes))) return bytes;
  try {
    return await decoder(bytes, { maxOutputLength: capBytes });
  } catch (error) {
    if (errorCodeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw new PageTooLargeError(host, capBytes);
    throw new MalformedPageError('dữ liệu nén bị hỏng');
  }
}

/** Tells gzip data by its magic number (RFC 1952). */
export function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** RFC 1950 header: method 8 and a checksum over the first two bytes. */
function isZlib(bytes: Buffer): boolean {
  return bytes.length > 1 && (bytes[0] ?? 0) % 16 === 8 && bytes.readUInt16BE(0) % 31 === 0;
}
