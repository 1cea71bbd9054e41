/** What a server writes about itself into `postmaster.pid` (src/include/utils/pidfile.h). */
export interface PostmasterPid {
  readonly pid: number;
  readonly dataDir: string;
  readonly port: number;
}

/**
 * Reads the lines of `postmaster.pid`: process, data folder, start, port, socket folder, listen
 * address, shared memory, state.
 *
 * @returns undefined when the file is cut short, as after a crash while it was written.
 */
export function parsePostmasterPid(text: string): PostmasterPid | undefined {
  const [pid, dataDir, , port] = text.split(/\r?\n/);
  const parsed = { pid: Number(pid), dataDir: dataDir ?? '', port: Number(port) };
  const whole = parsed.pid > 0 && parsed.port > 0 && parsed.dataDir !== '';
  return whole && Number.isInteger(parsed.pid) ? parsed : undefined;
}
