import { freePorts } from '../product/free-port.js';
import { type BuiltProcess, launchBuilt, stopBuilt, untilReady } from './built-process.js';

/** The built api in a process of its own, as the launcher runs it. */
export interface ApiProcess extends BuiltProcess {
  readonly address: string;
  /** Ends it as the launcher does. @returns the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the api and waits until it says that it is ready. */
export async function startApi(environment: Readonly<Record<string, string>>): Promise<ApiProcess> {
  const port = await freePorts(1);
  const api = launchBuilt('api', { PORT: String(port), ...environment });
  await untilReady(api);
  return { ...api, address: `http://127.0.0.1:${port}`, stop: () => stopBuilt(api) };
}
