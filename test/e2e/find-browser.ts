import { existsSync } from 'node:fs';

export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const USUAL_PATHS = [
  process.env['PUPPETEER_EXECUTABLE_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
];

/**
 * The browser for the tests: the system's first, else the one from npm (x86-64 Linux).
 * @returns null where there is none.
 */
export async function findBrowser(): Promise<FoundBrowser | null> {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const installed = USUAL_PATHS.find((path) => path !== undefined && existsSync(path));
  if (installed) return { executablePath: installed, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: [...args, '--no-sandbox'] };
}
