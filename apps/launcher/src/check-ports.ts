import { createServer } from 'node:net';

/** A port the product needs but another program has. */
export interface TakenPort {
  readonly port: number;
  /** The variable that chooses it. */
  readonly variable: 'PORT' | 'TRIAL_PORT';
  /** A value of the variable that would work now. */
  readonly suggestion: number;
}

/** Ports one variable decides: its value plus each offset. */
export interface PortNeed {
  readonly variable: TakenPort['variable'];
  readonly base: number;
  readonly offsets: readonly number[];
  readonly host: string;
}

/** @returns the first port that another program has, or undefined when all are free. */
export async function findTakenPort(needs: readonly PortNeed[]): Promise<TakenPort | undefined> {
  for (const need of needs) {
    const port = await firstTaken(need, need.base);
    if (port !== undefined) {
      return { port, variable: need.variable, suggestion: await suggest(need) };
    }
  }
  return undefined;
}

async function firstTaken(need: PortNeed, base: number): Promise<number | undefined> {
  for (const offset of need.offsets) {
    if (!(await isFree(base + offset, need.host))) return base + offset;
  }
  return undefined;
}

async function suggest(need: PortNeed): Promise<number> {
  const step = need.offsets.length > 1 ? 100 : 1;
  for (let base = need.base + step; base < 65_000; base += step) {
    if ((await firstTaken(need, base)) === undefined) return base;
  }
  return 0;
}

/** A port taken on any interface is refused on all of them, so one attempt with the host does. */
function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}
