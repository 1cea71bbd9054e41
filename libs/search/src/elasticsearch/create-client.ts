import { Client } from '@elastic/elasticsearch';
import { type ElasticsearchSettings } from './elasticsearch-settings.js';

/** A request that takes longer has failed; the caller decides about the next try. */
const REQUEST_TIMEOUT_MS = 20_000;

/** @returns a client that has not connected yet. */
export function createClient(settings: ElasticsearchSettings): Client {
  const { url, credentials, certificateAuthority } = settings;
  return new Client({
    node: url,
    ...(credentials && { auth: credentials }),
    ...(certificateAuthority !== null && { tls: { ca: certificateAuthority } }),
    requestTimeout: REQUEST_TIMEOUT_MS,
    maxRetries: 1,
    enableMetaHeader: false,
    redaction: { type: 'remove' },
  });
}
