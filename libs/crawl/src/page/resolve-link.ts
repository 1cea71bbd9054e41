/** Parameters that say where a reader came from, not what the page is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|zarsrc|gidzl|mc_cid|mc_eid|igshid|vn_source|vn_medium|vn_campaign|sid)$/i;

/**
 * The address of a page without fragment and tracking parameters, so that one page has one
 * address.
 * @returns null when the link is no web address.
 */
export function resolveLink(link: string | null | undefined, base: string): string | null {
  const trimmed = link?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

/** The canonical address a page names, if it is on the page's own origin; else the page's. */
export function canonicalOf(named: string | null | undefined, pageUrl: string): string {
  const own = resolveLink(pageUrl, pageUrl) ?? pageUrl;
  const canonical = resolveLink(named, pageUrl);
  if (canonical === null || new URL(canonical).origin !== new URL(pageUrl).origin) return own;
  // A canonical link to the front page is a template's mistake, seen often.
  return new URL(canonical).pathname === '/' ? own : canonical;
}
