import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { PrivateAddressError } from '../crawl.errors.js';
import { type AllowList } from './allowed-origin.js';
import { isPublicAddress } from './special-addresses.js';

/** Resolves a host to all its addresses; the system's resolver unless a test sets another. */
export type ResolveHost = (host: string) => Promise<readonly LookupAddress[]>;

/** Asks the system's resolver for all addresses of a host. */
export const resolveBySystem: ResolveHost = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) =>
      error === null ? resolve(addresses) : reject(error),
    );
  });

/**
 * A lookup that gives addresses only when all of them are public: a mixed answer is how a name
 * is made to lead inside, so one private address refuses the whole name.
 */
function guardedLookup(resolve: ResolveHost): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const first = addresses[0];
        const safe = addresses.every((entry) => isPublicAddress(entry.address));
        if (first === undefined || !safe) callback(new PrivateAddressError(host), '', 0);
        else if (options.all === true) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) =>
        callback(error instanceof Error ? error : new Error(String(error)), '', 0),
    );
  };
}

export interface AgentTimeouts {
  readonly connectMs: number;
  readonly headersMs: number;
  readonly idleMs: number;
}

/**
 * The agent behind the guarded door: one connection per origin, guarded lookup, and a last look
 * at the socket's remote address so that nothing between check and connect can redirect us.
 */
export function buildGuardedAgent(
  allowList: AllowList,
  resolve: ResolveHost,
  timeouts: AgentTimeouts,
): Agent {
  const plain = buildConnector({ timeout: timeouts.connectMs });
  const guarded = buildConnector({ timeout: timeouts.connectMs, lookup: guardedLookup(resolve) });
  const connect: buildConnector.connector = (options, callback) => {
    const host = options.host ?? options.hostname;
    if (allowList.find(`${options.protocol}//${host}`) !== null) {
      plain(options, callback);
      return;
    }
    guarded(options, (...outcome) => {
      const [error, socket] = outcome;
      if (error === null && !isPublicAddress(socket.remoteAddress ?? '')) {
        socket.destroy();
        callback(new PrivateAddressError(options.hostname), null);
      } else callback(...outcome);
    });
  };
  return new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: timeouts.headersMs,
    bodyTimeout: timeouts.idleMs,
    connect,
  });
}
