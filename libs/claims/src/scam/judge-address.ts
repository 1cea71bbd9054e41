import { type Address } from './find-addresses.js';
import { type OfficialChannels } from './official-channels.js';

/** What an address is to somebody who wants the agency. */
export type AddressKind = 'official' | 'known' | 'shortener' | 'look-alike' | 'foreign';

const GOVERNMENT = '.gov.vn';
/** ".govvvn", "gov-vn.com", "govvn.top", "x.gov.vn.dangky.com". */
const LIKE_GOVERNMENT = /(?:^|[.-])gov(?:[.-]?v{1,4}n|[.-])|gov-?v+n/u;
const SHORTEST_NEAR = 8;

/** Judges an address by the whitelist; a host belongs to a domain as itself or below it. */
export function judgeAddress(address: Address, channels: OfficialChannels): AddressKind {
  const { host, path } = address;
  const { official, known, shorteners } = channels;
  if (isWithin(host, shorteners)) return 'shortener';
  if (host.endsWith(GOVERNMENT) || isWithin(host, official.domains)) {
    return address.disguised && !host.includes('gov') ? 'look-alike' : 'official';
  }
  if (isWithin(host, known)) return isLikePage(host + path, channels) ? 'look-alike' : 'known';
  return isLikeAgency(host, channels) ? 'look-alike' : 'foreign';
}

/** "gov" without ".gov.vn", a word of the field, or a name one letter away from an official one. */
function isLikeAgency(host: string, { official, stems }: OfficialChannels): boolean {
  if (LIKE_GOVERNMENT.test(host)) return true;
  const plain = host.replaceAll('-', '');
  const named = stems.some((stem) => plain.includes(stem.replaceAll('-', '')));
  return named || isNearOfficial(host, official.domains);
}

function isWithin(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** A page on a social network that takes the agency's name and is not on the list. */
function isLikePage(address: string, { official, stems }: OfficialChannels): boolean {
  const bare = address.replace(/^www\./u, '');
  if (official.pages.some((page) => bare === page || bare.startsWith(`${page}/`))) return false;
  const page =
    /^(?:[a-z]{1,3}\.)?(?:facebook\.com|tiktok\.com|zalo\.me|youtube\.com)\/([^/?]{1,80})/u;
  const name = page.exec(bare)?.[1]?.replace(/[^a-z0-9]/gu, '') ?? '';
  return stems.some((stem) => name.includes(stem.replaceAll('-', '')));
}

/** One letter more, less or other than a name of the agency: "baohiernxahoi", "vssld". */
function isNearOfficial(host: string, domains: readonly string[]): boolean {
  const labels = host.split('.').slice(0, -1);
  return domains.some((domain) => {
    const name = domain.split('.')[0] ?? '';
    return name.length >= SHORTEST_NEAR && labels.some((label) => isOneOff(label, name));
  });
}

function isOneOff(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < shorter && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < shorter - from && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  return Math.max(a.length, b.length) - from - back <= 2;
}
