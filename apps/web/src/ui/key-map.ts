/** What a key does, by its name: a single key (`j`, `Enter`, `?`) or two after another (`g h`). */
export type KeyMap = Readonly<Record<string, () => void>>;

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** What has the focus: `field` takes text, `control` answers to Enter and Space itself. */
  readonly target: 'field' | 'control' | 'page';
}

export interface KeyReading {
  /** Name of the entry to run. */
  readonly run: string | null;
  /** First key of a pair that waits for its second. */
  readonly prefix: string | null;
}

const NOTHING: KeyReading = { run: null, prefix: null };

function nameOf(press: KeyPress): string {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return press.ctrlKey || press.metaKey ? `Ctrl+${key}` : key;
}

/** Whether the page may use the key, or the focused element needs it. */
function isOurs(press: KeyPress, singleKeys: boolean): boolean {
  if (press.target === 'field' || !singleKeys) return false;
  return press.target === 'page' || (press.key !== 'Enter' && press.key !== ' ');
}

function readSingle(name: string, names: readonly string[], prefix: string | null): KeyReading {
  const pair = prefix === null ? name : `${prefix} ${name}`;
  const run = [pair, name].find((candidate) => names.includes(candidate)) ?? null;
  const opens = run === null && names.some((known) => known.startsWith(`${name} `));
  return { run, prefix: opens ? name : null };
}

/**
 * Reads a key press against a map. Single keys are off in fields, when the officer switched them
 * off, and with Alt; only Ctrl+Enter works from a field. Enter and Space stay with a focused control.
 */
export function readKey(
  press: KeyPress,
  names: readonly string[],
  prefix: string | null,
  singleKeys: boolean,
): KeyReading {
  const name = nameOf(press);
  if (press.altKey) return NOTHING;
  if (name.startsWith('Ctrl+')) return { run: names.includes(name) ? name : null, prefix: null };
  return isOurs(press, singleKeys) ? readSingle(name, names, prefix) : NOTHING;
}
