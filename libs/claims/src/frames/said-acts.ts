import { type Span } from '#domain';
import { type MatchingWord } from '../text/matching-text.js';
import { type PhraseHit, type PhraseMatcher } from '../text/phrase-matcher.js';
import { AFTER, MODES, TURNS } from './mode-words.js';

/**
 * How an act is told: `may` ("được rút", "vẫn rút được"), `must` ("bắt buộc"), `need-not` ("không
 * phải", "khỏi"), `no` ("không được", "cấm", "hết"), `plain` (nothing stands by it).
 */
export type SaidMode = 'may' | 'must' | 'need-not' | 'no' | 'plain';

/** An act that a stretch speaks of, with the words by which it is told. */
export interface SaidAct extends Span {
  readonly mode: SaidMode;
  /** Whether what follows tells it as wrong: "giữ sổ là bị phạt". */
  readonly condemned: boolean;
}

/** A claim speaks of few acts; of a text that repeats one without end the first are looked at. */
const MOST_ACTS = 12;
/** How many words may stand between what says the mode and the act. */
const REACH = 4;
/** The same for a mode of one word, which is easily about something else. */
const SHORT_REACH = 2;

const LINKS: ReadonlySet<string> = new Set(['la', 'thi']);

const TURNED: Readonly<Record<SaidMode, SaidMode>> = {
  may: 'no',
  must: 'need-not',
  'need-not': 'must',
  no: 'may',
  plain: 'no',
};
/** "cấm" and "hết" without marks are other words as well ("cầm", "cam", "hệt"). */
const MARKED_NO: ReadonlySet<string> = new Set(['cấm', 'hết', 'bỏ', 'huỷ', 'hủy', 'cắt']);
/** How far behind an act what judges it may begin. */
const AFTER_REACH = 6;

/** Says how each act that a matcher finds is told, by the words before and after it. */
export function actsIn(words: readonly MatchingWord[], acts: PhraseMatcher): SaidAct[] {
  const found = acts.find(words).slice(0, MOST_ACTS);
  if (found.length === 0) return [];
  const modes = [...MODES.find(words), ...markedNo(words)];
  const turns = TURNS.find(words);
  return found.map((act) => {
    const before = nearestBefore(act, modes, words);
    const after = modeAfter(act, words);
    const own = modeOf(before) ?? (after === 'may' ? 'may' : 'plain');
    const turned = turns.some(
      (turn) => turn.end <= (before?.start ?? act.start) && turn.start < act.start,
    );
    const [start, end] = [Math.min(before?.start ?? act.start, act.start), act.end];
    return { start, end, mode: turned ? TURNED[own] : own, condemned: after === 'no' };
  });
}

function markedNo(words: readonly MatchingWord[]): PhraseHit[] {
  return words.flatMap(({ exact, start, end }, at) =>
    MARKED_NO.has(exact) ? [{ name: 'no', start, end, first: at, last: at }] : [],
  );
}

/** The mode that ends nearest before the act; of those that end there the longest. */
function nearestBefore(
  act: PhraseHit,
  modes: readonly PhraseHit[],
  words: readonly MatchingWord[],
): PhraseHit | null {
  // "không bị" may reach into "bị huỷ".
  const before = modes.filter(({ first, last }) => first < act.first && last <= act.last);
  const best = before.reduce<PhraseHit | null>(
    (kept, mode) => (kept === null || isNearer(mode, kept) ? mode : kept),
    null,
  );
  if (best === null) return null;
  const between = words.slice(best.last + 1, act.first);
  if (between.length > (best.first === best.last ? SHORT_REACH : REACH)) return null;
  // "không đóng là mất sổ": what is denied is the cause, not the loss.
  return best.name !== 'need-not' && between.some(({ folded }) => LINKS.has(folded)) ? null : best;
}

function isNearer(one: PhraseHit, kept: PhraseHit): boolean {
  return one.last > kept.last || (one.last === kept.last && one.first < kept.first);
}

function modeOf(hit: PhraseHit | null): SaidMode | null {
  const name = hit?.name === 'not-asked' ? 'need-not' : hit?.name;
  return name === 'no' || name === 'need-not' || name === 'must' || name === 'may' ? name : null;
}

function modeAfter({ last }: PhraseHit, words: readonly MatchingWord[]): SaidMode | null {
  const [hit] = AFTER.find(words.slice(last + 1, last + 1 + AFTER_REACH)).toSorted(
    (a, b) => a.first - b.first || b.last - a.last,
  );
  if (hit?.name === 'freely') return 'may';
  // "rút được" is one thing, "rút rồi mai mốt được" another.
  if (hit?.name === 'may') return hit.first === 0 ? 'may' : null;
  return hit?.name === 'no' ? 'no' : null;
}
