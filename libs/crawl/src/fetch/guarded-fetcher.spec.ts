import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { type LocalSite, openLocalSite } from '../../../../test/doubles/local-site.js';
import {
  AddressRefusedError,
  HostUnreachableError,
  MalformedPageError,
  PageTooLargeError,
  PageTooSlowError,
  PrivateAddressError,
} from '../crawl.errors.js';
import { GuardedFetcher, type GuardedFetcherOptions } from './guarded-fetcher.js';

const USER_AGENT = 'LangNgheBot/0.1 (+mailto:lien-he@example.org)';

let site: LocalSite;
let inside: LocalSite;
const opened: GuardedFetcher[] = [];

beforeEach(async () => {
  site = await openLocalSite();
  inside = await openLocalSite();
  inside.set('/', 'bí mật');
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((fetcher) => fetcher.close()));
  await Promise.all([site.close(), inside.close()]);
});

/** A fetcher that may visit `site` and nothing else on this machine. */
function build(options: Partial<GuardedFetcherOptions> = {}): GuardedFetcher {
  const allow = [{ origin: site.origin, delayMs: 0, revisitSeconds: 5 }];
  const fetcher = new GuardedFetcher({ allow, userAgent: USER_AGENT, ...options });
  opened.push(fetcher);
  return fetcher;
}

async function get(url: string, options: Partial<GuardedFetcherOptions> = {}): Promise<string> {
  const answer = await build(options).get(url, { kind: 'page' });
  return answer.body.toString();
}

describe('GuardedFetcher against being sent inside', () => {
  it.each([
    'http://127.0.0.1',
    'http://2130706433',
    'http://0x7f.1',
    'http://0177.0.0.1',
    'http://127.1',
    'http://127.0.0.1.',
    'http://0.0.0.0',
    'http://10.1.2.3',
    'http://100.64.0.1',
    'http://169.254.169.254/latest/meta-data',
    'http://172.31.255.255',
    'http://192.168.1.1',
    'http://198.18.0.1',
    'http://224.0.0.1',
    'http://255.255.255.255',
    'http://[::1]',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://[::127.0.0.1]',
    'http://[64:ff9b::7f00:1]',
    'http://[2002:7f00:1::]',
    'http://[2001:db8::1]',
    'http://[fe80::1]',
    'http://[fc00::1]',
    'http://[ff02::1]',
  ])('refuses the literal %s', async (url) => {
    await expect(get(url)).rejects.toBeInstanceOf(PrivateAddressError);
  });

  it.each([
    'ftp://example.vn/',
    'file:///etc/passwd',
    'http://example.vn:22/',
    'https://example.vn:8443/',
    'http://nguoi:mat-khau@example.vn/',
    'khong phai dia chi',
  ])('refuses scheme, port or form of %s', async (url) => {
    await expect(get(url)).rejects.toBeInstanceOf(AddressRefusedError);
  });

  it.each([
    [['127.0.0.1']],
    [['93.184.215.14', '10.0.0.7']],
    [['::1']],
    [['2606:4700::1111', '::ffff:192.168.0.1']],
    [['::ffff:7f00:1']],
  ])('refuses a name that resolves to %j', async (addresses) => {
    const resolve = () =>
      Promise.resolve(
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    await expect(get('http://trong-ra-ngoai.example/', { resolve })).rejects.toBeInstanceOf(
      PrivateAddressError,
    );
  });

  it('refuses localhost by its resolved address', async () => {
    await expect(get('http://localhost/')).rejects.toBeInstanceOf(PrivateAddressError);
  });

  it('checks every hop of a redirect', async () => {
    site.set('/a', (_, response) =>
      response.writeHead(302, { location: `${inside.origin}/` }).end(),
    );
    site.set('/b', (_, response) => response.writeHead(301, { location: '/a' }).end());
    site.set('/c', (_, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await expect(get(`${site.origin}/a`)).rejects.toBeInstanceOf(PrivateAddressError);
    await expect(get(`${site.origin}/b`)).rejects.toBeInstanceOf(PrivateAddressError);
    await expect(get(`${site.origin}/c`)).rejects.toBeInstanceOf(AddressRefusedError);
    expect(inside.requests).toEqual([]);
  });

  it('lets the allow-list open one origin and not its neighbour', async () => {
    site.set('/', 'xin chào');
    await expect(get(site.origin)).resolves.toBe('xin chào');
    await expect(get(inside.origin)).rejects.toBeInstanceOf(PrivateAddressError);
  });
});

describe('GuardedFetcher and hostile bodies', () => {
  const sixMegabytes = Buffer.alloc(6_000_000);

  it.each([
    ['gzip', gzipSync(sixMegabytes)],
    ['deflate', deflateSync(sixMegabytes)],
    ['br', brotliCompressSync(sixMegabytes)],
    ['zstd', zstdCompressSync(sixMegabytes)],
    ['identity', sixMegabytes],
    ['gzip, gzip', gzipSync(gzipSync(sixMegabytes))],
  ])('cuts a bomb of %s', async (encoding, body) => {
    site.set('/', (_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    await expect(get(site.origin)).rejects.toBeInstanceOf(PageTooLargeError);
  });

  it.each([
    ['gzip', gzipSync('nội dung')],
    ['deflate', deflateSync('nội dung')],
    ['deflate', deflateRawSync('nội dung')],
    ['br', brotliCompressSync('nội dung')],
    ['zstd', zstdCompressSync('nội dung')],
    ['gzip', Buffer.from('nội dung')],
    ['', Buffer.from('nội dung')],
  ])('reads %s', async (encoding, body) => {
    site.set('/', (_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    await expect(get(site.origin)).resolves.toBe('nội dung');
  });

  it.each([
    ['gzip', gzipSync('nội dung').subarray(0, 15)],
    ['br', Buffer.from('không phải brotli')],
    ['compress', Buffer.from('x')],
    ['gzip, br, gzip', Buffer.from('x')],
  ])('refuses broken %s', async (encoding, body) => {
    site.set('/', (_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    await expect(get(site.origin)).rejects.toBeInstanceOf(MalformedPageError);
  });

  it('lets listings be larger, and unpacks a packed sitemap file', async () => {
    site.set('/lon', (_, response) => response.end(sixMegabytes));
    site.set('/sitemap.xml.gz', (_, response) => response.end(gzipSync('<urlset/>')));
    const fetcher = build();
    const large = await fetcher.get(`${site.origin}/lon`, { kind: 'listing' });
    const packed = await fetcher.get(`${site.origin}/sitemap.xml.gz`, { kind: 'listing' });
    expect(large.body).toHaveLength(6_000_000);
    expect(packed.body.toString()).toBe('<urlset/>');
  });

  it('ends a body that drips byte by byte', async () => {
    site.set('/', (_, response) => {
      const drip = setInterval(() => response.write('x'), 30);
      response.on('close', () => clearInterval(drip));
    });
    const deadlines = { headersMs: 10_000, idleMs: 10_000, totalMs: 300 };
    await expect(get(site.origin, { deadlines })).rejects.toBeInstanceOf(PageTooSlowError);
  });

  it.each([
    [{ headersMs: 300, idleMs: 10_000, totalMs: 20_000 }, '/im-lang'],
    [{ headersMs: 10_000, idleMs: 300, totalMs: 20_000 }, '/dung-giua-chung'],
  ])('gives up on silence (%j)', async (deadlines, path) => {
    site.set('/im-lang', () => undefined);
    site.set('/dung-giua-chung', (_, response) => response.write('một nửa'));
    await expect(get(site.origin + path, { deadlines })).rejects.toBeInstanceOf(PageTooSlowError);
  });

  it('tells an unreachable host as such', async () => {
    await site.close();
    await expect(get(site.origin)).rejects.toBeInstanceOf(HostUnreachableError);
    site = await openLocalSite();
  });

  it('tells a cut connection as such', async () => {
    site.set('/', (request) => request.socket.destroy());
    await expect(get(site.origin)).rejects.toBeInstanceOf(HostUnreachableError);
  });
});

describe('GuardedFetcher as a guest', () => {
  it('says who it is and what it already knows', async () => {
    const seen: Record<string, unknown>[] = [];
    site.set('/', (request, response) => {
      seen.push(request.headers);
      response.writeHead(304).end();
    });
    const validators = { etag: 'W/"1"', lastModified: 'Tue, 24 Nov 2026 01:00:00 GMT' };
    const answer = await build().get(site.origin, { kind: 'page', ...validators });
    expect(answer.status).toBe(304);
    expect(seen[0]).toMatchObject({
      'user-agent': USER_AGENT,
      'if-none-match': 'W/"1"',
      'if-modified-since': 'Tue, 24 Nov 2026 01:00:00 GMT',
    });
  });

  it('follows five redirects and not six', async () => {
    for (let hop = 0; hop < 7; hop += 1) {
      site.set(`/${hop}`, (_, response) =>
        response.writeHead(302, { location: `/${hop + 1}` }).end(),
      );
    }
    site.set('/5', 'đến nơi');
    await expect(get(`${site.origin}/0`)).resolves.toBe('đến nơi');
    site.set('/5', (_, response) => response.writeHead(302, { location: '/6' }).end());
    await expect(get(`${site.origin}/0`)).rejects.toBeInstanceOf(MalformedPageError);
  });

  it('keeps a token to the origin it is meant for', async () => {
    const seen: unknown[] = [];
    const allow = [site, inside].map(({ origin }) => ({ origin, delayMs: 0, revisitSeconds: 5 }));
    site.set('/', (request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: `${inside.origin}/dich` }).end();
    });
    inside.set('/dich', (request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    await build({ allow }).get(site.origin, { kind: 'page', bearerToken: 'bi-mat' });
    expect(seen).toEqual(['Bearer bi-mat', undefined]);
  });
});
