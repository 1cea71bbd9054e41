const WARN_LEVEL = 40;
const REPEAT_MS = 60_000;
const LINES_PER_MINUTE = 6;
const LONGEST = 240;

/**
 * Picks out of a process's output what a person at the terminal should see.
 *
 * @param line one line, JSON of pino or plain text.
 * @param stream where it was written: plain text counts on standard error only.
 * @returns the message without secrets, or undefined for everything else.
 */
export function warningOf(line: string, stream: 'stdout' | 'stderr'): string | undefined {
  const message = line.startsWith('{') ? warningOfJson(line) : warningOfText(line, stream);
  return message === undefined ? undefined : hideSecrets(message).slice(0, LONGEST);
}

/** Replaces the password in every address of the form scheme://user:password@host. */
export function hideSecrets(text: string): string {
  return text.replace(/(:\/\/[^:@/\s]+):[^@/\s]+@/g, '$1:•••@');
}

function warningOfJson(line: string): string | undefined {
  try {
    const entry = JSON.parse(line) as {
      level?: unknown;
      msg?: unknown;
      err?: { message?: unknown };
    };
    if (typeof entry.level !== 'number' || entry.level < WARN_LEVEL) return undefined;
    const words = [entry.msg, entry.err?.message].filter((word) => typeof word === 'string');
    return [...new Set(words)].join(': ');
  } catch {
    return undefined;
  }
}

/** The frames of a stack trace and the runtime's own notes say nothing to an operator. */
function warningOfText(line: string, stream: 'stdout' | 'stderr'): string | undefined {
  const noise = /^\s|^\(|^$|^node:|^Node\.js v|Warning:/.test(line);
  return stream === 'stderr' && !noise && /error|lỗi|fail|fatal/i.test(line) ? line : undefined;
}

/** Keeps a failing process from flooding the terminal: no repeats, a few lines a minute. */
export class WarningLimiter {
  private readonly shownAt = new Map<string, number>();

  /** @param now milliseconds of any steady clock. */
  constructor(private readonly now: () => number) {}

  /** @returns whether the message should be shown now. */
  admits(message: string): boolean {
    const now = this.now();
    for (const [text, at] of this.shownAt) {
      if (now - at >= REPEAT_MS) this.shownAt.delete(text);
    }
    const admitted = !this.shownAt.has(message) && this.shownAt.size < LINES_PER_MINUTE;
    if (admitted) this.shownAt.set(message, now);
    return admitted;
  }
}
