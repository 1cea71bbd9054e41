import { type Span } from '#domain';
import { type MatchingWord } from '../text/matching-text.js';
import { type PhraseHit, PhraseMatcher } from '../text/phrase-matcher.js';

/**
 * How an act is told: `may` ("được rút", "vẫn rút được"), `must` ("bắt buộc"), `need-not` ("không
 * phải", "khỏi"), `no` ("không được", "cấm", "hết"), `plain` (nothing stands by it).
 */
export type SaidMode = 'may' | 'must' | 'need-not' | 'no' | 'plain';

/** An act that a stretch speaks of, with the words by which it is told. */
export interface SaidAct extends Span {
  readonly mode: SaidMode;
}

/** How many words may stand between what says the mode and the act. */
const REACH = 4;

const MODES = new PhraseMatcher([
  {
    name: 'no',
    phrases: [
      'không được',
      'không thể',
      'không còn',
      'không còn được',
      'chẳng được',
      'hết được',
      'hết cho',
      'không cho',
      'không có quyền',
      'đừng hòng',
      'đừng mơ',
      'đâu được',
      'chưa được',
      'không',
      'chẳng',
      'chả',
      'chưa',
      'không hề',
      'bị cấm',
      'ngừng',
      'bãi bỏ',
      'xoá bỏ',
      'khai tử',
      'mất quyền',
      'không ai được',
      'không có',
      'chả có',
      'làm gì có',
      'đâu có',
      'hết đường',
      'nghiêm cấm',
      'không tính',
      'không cho phép',
      'hổng',
      'hong',
      'đếch',
      'trừ khi',
      'ko',
      'thay vì',
      'vi phạm',
      'đừng',
      'không nơi nào',
      'không ai',
      'không bị',
      'tránh',
      'khỏi bị',
    ],
  },
  {
    name: 'need-not',
    phrases: [
      'không phải',
      'khỏi phải',
      'khỏi',
      'không cần',
      'không bắt buộc',
      'chẳng cần',
      'chả cần',
      'được miễn',
      'miễn',
      'không buộc',
      'đâu phải',
      'đâu cần',
      'chẳng phải',
      'không bắt',
      'không thuộc diện',
      'không thuộc đối tượng',
      'chưa phải',
      'không nhất thiết',
      'đâu có phải',
      'đâu bắt',
      'không cần phải',
      'không có phải',
    ],
  },
  {
    name: 'must',
    phrases: [
      'phải',
      'bắt buộc',
      'bắt buộc phải',
      'buộc',
      'buộc phải',
      'bị bắt',
      'bị buộc',
      'bị ép',
      'cần phải',
      'đều phải',
      'thuộc diện',
      'ép',
      'bắt',
      'cũng phải',
    ],
  },
  {
    name: 'may',
    phrases: [
      'được',
      'có thể',
      'cho',
      'cho phép',
      'được phép',
      'được quyền',
      'có quyền',
      'vẫn',
      'vẫn được',
      'thoải mái',
      'cứ',
      'cũng được',
      'đều được',
      'có',
      'cũng có',
      'còn',
      'được cấp',
      'tha hồ',
    ],
  },
]);
/** What turns round all that follows it. */
const TURNS = new PhraseMatcher([
  {
    name: 'turn',
    phrases: [
      'không có chuyện',
      'làm gì có chuyện',
      'đâu có chuyện',
      'không phải là',
      'không phải cứ',
      'đâu phải',
      'chẳng phải',
      'không hề có chuyện',
      'làm gì có',
      'nói sai',
      'tin đồn',
      'bịa',
      'đừng tin',
      'không đúng là',
    ],
  },
]);
const TURNED: Readonly<Record<SaidMode, SaidMode>> = {
  may: 'no',
  must: 'need-not',
  'need-not': 'must',
  no: 'may',
  plain: 'no',
};
/** "cấm" and "hết" without marks are other words as well ("cầm", "cam", "hệt"). */
const MARKED_NO: ReadonlySet<string> = new Set(['cấm', 'hết', 'bỏ', 'huỷ', 'hủy', 'cắt']);
/** After an act: "rút được", "rút không được", "rút hết được". */
const AFTER: Readonly<Record<string, SaidMode>> = {
  duoc: 'may',
  'khong duoc': 'no',
  'thoai mai': 'may',
  'binh thuong': 'may',
};

/** Says how each act that a matcher finds is told, by the words before and after it. */
export function actsIn(words: readonly MatchingWord[], acts: PhraseMatcher): SaidAct[] {
  const found = acts.find(words);
  if (found.length === 0) return [];
  const modes = [...MODES.find(words), ...markedNo(words)];
  const turns = TURNS.find(words);
  return found.map((act) => {
    const before = nearestBefore(act, modes, words);
    const own = modeOf(before) ?? modeAfter(act, words) ?? 'plain';
    const turned = turns.some(
      (turn) => turn.end <= (before?.start ?? act.start) && turn.start < act.start,
    );
    const [start, end] = [Math.min(before?.start ?? act.start, act.start), act.end];
    return { start, end, mode: turned ? TURNED[own] : own };
  });
}

function markedNo(words: readonly MatchingWord[]): PhraseHit[] {
  return words
    .filter(({ exact }) => MARKED_NO.has(exact))
    .map(({ start, end }) => ({ name: 'no', start, end }));
}

/** The mode that ends nearest before the act; of those that end there the longest. */
function nearestBefore(
  act: Span,
  modes: readonly PhraseHit[],
  words: readonly MatchingWord[],
): PhraseHit | null {
  let best: PhraseHit | null = null;
  for (const mode of modes) {
    if (mode.end > act.start) continue;
    if (
      best === null ||
      mode.end > best.end ||
      (mode.end === best.end && mode.start < best.start)
    ) {
      best = mode;
    }
  }
  return best !== null && wordsBetween(best, act, words) <= REACH ? best : null;
}

function wordsBetween(a: Span, b: Span, words: readonly MatchingWord[]): number {
  return words.filter(({ start, end }) => start >= a.end && end <= b.start).length;
}

function modeOf(hit: PhraseHit | null): SaidMode | null {
  const name = hit?.name;
  return name === 'no' || name === 'need-not' || name === 'must' || name === 'may' ? name : null;
}

function modeAfter(act: Span, words: readonly MatchingWord[]): SaidMode | null {
  const at = words.findIndex(({ start }) => start >= act.end);
  if (at < 0) return null;
  const [next, third] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  return AFTER[`${next} ${third}`] ?? AFTER[next] ?? null;
}
