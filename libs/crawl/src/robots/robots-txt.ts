/** RFC 9309 §2.5: parsers must read at least 500 KiB; we read exactly that. */
const MAX_BYTES = 500 * 1024;

/** Google's reader cuts lines here; longer ones are not rules but accidents. */
const MAX_LINE = 2083 * 8;

interface Rule {
  readonly allow: boolean;
  /** Normalised path pattern with `*` and a final `$`. */
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  crawlDelay: number | null;
}

/** What a robots.txt says to one crawler. */
export interface RobotsRules {
  /** @param path path and query of an address, as in `URL.pathname + URL.search`. */
  readonly isAllowed: (path: string) => boolean;
  /** Seconds between requests that the site asks for, null when it does not. */
  readonly crawlDelaySeconds: number | null;
  readonly sitemaps: readonly string[];
}

/**
 * Reads robots.txt as RFC 9309 says: groups of the same product token are merged, the group of
 * `*` serves when none names us, the longest pattern wins and allow wins a tie. Crawl-delay is
 * outside the RFC but widely asked for.
 * @param token our product token, e.g. `LangNgheBot`; compared without case.
 */
export function parseRobots(content: Buffer, token: string): RobotsRules {
  const { groups, sitemaps } = readGroups(content);
  const chosen = groupsFor(groups, token.toLowerCase());
  const rules = chosen.flatMap((group) => group.rules);
  const delays = chosen.flatMap((group) => group.crawlDelay ?? []);
  return {
    isAllowed: (path) => judge(rules, normalise(path)),
    crawlDelaySeconds: delays.length === 0 ? null : Math.max(...delays),
    sitemaps,
  };
}

/** Rules of a site without robots.txt (404 and other 4xx). */
export const ALLOW_ALL: RobotsRules = {
  isAllowed: () => true,
  crawlDelaySeconds: null,
  sitemaps: [],
};

function readGroups(content: Buffer): { groups: Group[]; sitemaps: string[] } {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let current: Group | null = null;
  let open = false;
  for (const [key, value] of readLines(content)) {
    if (key === 'sitemap') {
      sitemaps.push(value);
    } else if (key === 'user-agent') {
      // Agents in a row share one group; a rule in between starts the next one.
      if (current === null || !open) groups.push((current = newGroup()));
      current.agents.push(agentOf(value));
      open = true;
    } else if (current !== null) {
      open = addRule(current, key, value) ? false : open;
    }
  }
  return { groups, sitemaps };
}

function newGroup(): Group {
  return { agents: [], rules: [], crawlDelay: null };
}

/** @returns whether the line was a rule that closes the list of agents. */
function addRule(group: Group, key: string, value: string): boolean {
  if (key === 'allow' || key === 'disallow') {
    if (value !== '') group.rules.push(...rulesOf(key === 'allow', value));
    return true;
  }
  if (key === 'crawl-delay' && /^\d+(\.\d+)?$/.test(value)) {
    group.crawlDelay = Math.max(group.crawlDelay ?? 0, Number(value));
  }
  return false;
}

/** `Allow: /dir/index.html` also means the directory itself, as Google reads it. */
function rulesOf(allow: boolean, value: string): Rule[] {
  const rule = { allow, pattern: normalise(value) };
  const directory = /^(.*\/)index\.html?$/.exec(value)?.[1];
  if (!allow || directory === undefined) return [rule];
  return [rule, { allow, pattern: `${normalise(directory)}$` }];
}

function* readLines(content: Buffer): Generator<[string, string]> {
  const text = content
    .subarray(0, MAX_BYTES)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  for (const line of text.split(/\r\n|\r|\n/)) {
    const rule = line.slice(0, MAX_LINE).replace(/#.*$/, '');
    // Some people forget the colon: two words in a row are taken as key and value.
    const [, key, value] = /^([^:]+):(.*)$/.exec(rule) ?? /^\s*(\S+)\s+(\S+)\s*$/.exec(rule) ?? [];
    if (key !== undefined && value !== undefined) yield [keyOf(key), value.trim()];
  }
}

/** Misspellings that Google's reader forgives. */
const TYPOS: ReadonlyMap<string, string> = new Map([
  ['useragent', 'user-agent'],
  ['user agent', 'user-agent'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['site-map', 'sitemap'],
]);

function keyOf(raw: string): string {
  const key = raw.trim().toLowerCase();
  return TYPOS.get(key) ?? key;
}

/** A product token ends at the first character that cannot be part of one (RFC 9309 §2.2.1). */
function agentOf(value: string): string {
  return value.startsWith('*') ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? '').toLowerCase();
}

function groupsFor(groups: readonly Group[], token: string): Group[] {
  const own = groups.filter((group) => group.agents.includes(token));
  return own.length > 0 ? own : groups.filter((group) => group.agents.includes('*'));
}

function judge(rules: readonly Rule[], path: string): boolean {
  if (path === '/robots.txt') return true;
  const matching = rules.filter((rule) => matches(rule.pattern, path));
  const longest = Math.max(0, ...matching.map((rule) => rule.pattern.length));
  const deciding = matching.filter((rule) => rule.pattern.length === longest);
  return deciding.length === 0 || deciding.some((rule) => rule.allow);
}

/**
 * Matches a pattern from the start of the path: greedy, with a step back to the last star, so
 * that no pattern costs more than its length times the path's.
 */
function matches(pattern: string, path: string): boolean {
  const glob = pattern.endsWith('$') ? pattern.slice(0, -1) : `${pattern}*`;
  let at = 0;
  let next = 0;
  let star = -1;
  let resumeAt = 0;
  while (at < path.length) {
    if (glob[next] === '*') {
      if (next === glob.length - 1) return true;
      star = next;
      resumeAt = at;
      next += 1;
    } else if (glob[next] === path[at]) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      resumeAt += 1;
      at = resumeAt;
      next = star + 1;
    } else return false;
  }
  return /^\**$/.test(glob.slice(next));
}

/**
 * One spelling for patterns and paths (RFC 9309 §2.2.2): other characters than ASCII are
 * percent-encoded, hex digits upper-case, encoded unreserved characters decoded.
 */
function normalise(path: string): string {
  const encoded = path.replace(/[^\u0021-\u007e]+/g, (run) => encodeLoosely(run));
  return encoded.replace(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(char) ? char : escape.toUpperCase();
  });
}

/** Like encodeURI, but lone surrogates do not throw. */
function encodeLoosely(run: string): string {
  return encodeURIComponent(run.toWellFormed());
}
