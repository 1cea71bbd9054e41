import { type NormalizedText } from '../text/mapped-text.js';
import { normalizeText } from '../text/normalize-text.js';
import { findMentions } from './find-mentions.js';
import { type Mention } from './mention.js';
import {
  JOINING,
  MATTER_CUES,
  ORIGIN_CUES,
  ORIGIN_NEXT_CUES,
  PLACE_CUES,
  WARD_WORDS,
} from './place-words.js';
import { ProvinceWords } from './province-words.js';

/** How much a mention says about where the matter happens. */
const ROLE = { matter: 3, plain: 2, origin: 1 } as const;
type Role = (typeof ROLE)[keyof typeof ROLE];

/** So many words before a name may say its role. */
const REACH = 5;

type Placed = Mention & {
  readonly role: Role;
  /** Whether other places bear the name, as wards do: it means nothing beside a surer one. */
  readonly doubtful: boolean;
};

/**
 * The province or city in which the matter of a post happens, by the units since 1 July 2025; an
 * earlier name stands for the unit that it became part of. Where somebody works, pays, is treated
 * or deals with the agency goes before a place that is only named, and that before where somebody
 * comes from ("quê Nam Định nhưng làm ở Bình Dương"). Wards, and districts whose names are found
 * elsewhere too, mean nothing beside a surer name. Of several places of one rank the one named most
 * often is taken.
 * @param text the original
 * @param normal of it, when it has been made already
 * @returns the unit's name; null when there is none, or several without a decision
 */
export function findProvince(
  text: string,
  normal: NormalizedText = normalizeText(text),
): string | null {
  const words = new ProvinceWords(text, normal);
  const mentions = findMentions(words);
  if (mentions.length < 2) return mentions[0]?.name.unit ?? null;
  return decide(placeAll(words, mentions));
}

function placeAll(words: ProvinceWords, mentions: readonly Mention[]): Placed[] {
  const placed: Placed[] = [];
  for (const mention of mentions) {
    const before = placed.at(-1);
    const since = before === undefined ? 0 : before.last + 1;
    const joined = before !== undefined && isJoined(words, since, mention.first);
    const role = joined ? before.role : roleOf(words, mention, since);
    placed.push({ ...mention, role, doubtful: isDoubtful(words, mention) });
  }
  return placed;
}

/** Whether nothing but joining words stands between two names. */
function isJoined(words: ProvinceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!JOINING.has(words.folded(at))) return false;
  return true;
}

function decide(mentions: readonly Placed[]): string | null {
  // Names that are those of other places too mean nothing beside a province.
  const sure = mentions.filter(({ doubtful, role }) => !doubtful && role > ROLE.origin);
  const clear = sure.length > 0 ? sure : mentions;
  const highest = clear.reduce<Role>((most, { role }) => (role > most ? role : most), ROLE.origin);
  return mostNamed(clear.filter(({ role }) => role === highest));
}

function mostNamed(mentions: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name.unit, (counts.get(name.unit) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] === second?.[1]) return null;
  return best[0];
}

function isDoubtful(words: ProvinceWords, { name, first }: Mention): boolean {
  if (name.signs.includes('c')) return true;
  return !words.isBoundary(first) && WARD_WORDS.has(words.folded(first - 1));
}

/** The nearest word before the name that says a role decides. */
function roleOf(words: ProvinceWords, { first }: Mention, since: number): Role {
  const led = PLACE_CUES.has(words.folded(first - 1));
  for (let at = first - 1; at >= Math.max(since, first - REACH); at -= 1) {
    if (words.isBoundary(at + 1)) break;
    const word = words.word(at);
    if (MATTER_CUES.has(word)) return led || at === first - 1 ? ROLE.matter : ROLE.plain;
    if (ORIGIN_CUES.has(word)) return ROLE.origin;
    if (at === first - 1 && ORIGIN_NEXT_CUES.has(word)) return ROLE.origin;
  }
  return ROLE.plain;
}
