import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Every process of this machine (Linux). */
export function listProcesses(): ProcessInfo[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return [{ pid: Number(name), parent, command }];
      } catch {
        return []; // it ended meanwhile
      }
    });
}

/** @returns the process and all it started, directly or not. */
export function processTree(root: number): ProcessInfo[] {
  const all = listProcesses();
  const tree = all.filter(({ pid }) => pid === root);
  for (const known of tree) tree.push(...all.filter(({ parent }) => parent === known.pid));
  return tree;
}

/** One process in a table of memory. */
export interface MemoryRow {
  readonly process: string;
  readonly 'PSS MB': number;
}

/** @returns memory of the process and all it started: shared pages are counted once over all. */
export function memoryOf(root: number): MemoryRow[] {
  return processTree(root).map(({ pid, command }) => ({
    process: nameOf(command),
    'PSS MB': Math.round(pssOf(pid) / 1e6),
  }));
}

/** The program and what it runs, without its folder and flags. */
function nameOf(command: string): string {
  const [program = '', ...words] = command.split(' ');
  const told = words.filter((word) => !word.startsWith('-'));
  const short = [program, ...told].map((word) =>
    word.replace(/^\/.*?\/([^/]+(?:\/src\/\w+\.js)?)$/, '$1'),
  );
  return short.join(' ').slice(0, 60);
}

/** @returns the sum of {@link memoryOf} in MB. */
export function totalMemory(rows: readonly MemoryRow[]): number {
  return rows.reduce((sum, row) => sum + row['PSS MB'], 0);
}

/** @returns proportional set size in bytes, 0 for a process that is gone. */
function pssOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
