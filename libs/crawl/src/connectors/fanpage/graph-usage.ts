import { type z } from 'zod';
import { appUsageSchema, businessUsageSchema } from './graph.schema.js';

/** From this percentage of the hour's budget on, we slow down. */
const SLOW_FROM = 75;

/** From this one on, we stop until the budget is back. */
const STOP_FROM = 95;

/** The budget is counted over an hour. */
const REGAIN_SECONDS = 60 * 60;

/** What the platform says of our use of its interface. */
export interface GraphUsage {
  /** Greatest share of any budget, percent. */
  readonly percent: number;
  /** Seconds until access comes back, when the platform says so. */
  readonly regainSeconds: number;
}

/** Reads `X-App-Usage` and `X-Business-Use-Case-Usage`; missing or odd headers say nothing. */
export function readUsage(headers: ReadonlyMap<string, string>): GraphUsage {
  const app = readHeader(headers.get('x-app-usage'), appUsageSchema);
  const business = readHeader(headers.get('x-business-use-case-usage'), businessUsageSchema);
  const uses = Object.values(business ?? {}).flat();
  const shares = [...uses, ...(app === null ? [] : [app])].map((use) =>
    Math.max(use.call_count, use.total_time, use.total_cputime),
  );
  const minutes = uses.map((use) => use.estimated_time_to_regain_access);
  return { percent: Math.max(0, ...shares), regainSeconds: Math.max(0, ...minutes) * 60 };
}

/** @returns seconds to stay away, null while there is budget left. */
export function stopSeconds(usage: GraphUsage): number | null {
  if (usage.percent < STOP_FROM) return null;
  return usage.regainSeconds > 0 ? usage.regainSeconds : REGAIN_SECONDS;
}

/** @returns an extra pause before the next call: none below 75 %, then up to a minute. */
export function slowDownMs(usage: GraphUsage): number {
  if (usage.percent < SLOW_FROM) return 0;
  return Math.min(60_000, (usage.percent - SLOW_FROM + 1) * 3_000);
}

function readHeader<S extends z.ZodType>(value: string | undefined, schema: S): z.infer<S> | null {
  if (value === undefined) return null;
  try {
    const result = schema.safeParse(JSON.parse(value));
    return result.success ? result.data : null;
  } catch {
    // An unreadable usage header must not stop us from reading the answer itself.
    return null;
  }
}
