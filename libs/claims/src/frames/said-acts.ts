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
  /** Whether what follows tells it as wrong: "giữ sổ là bị phạt". */
  readonly condemned: boolean;
}

/** How many words may stand between what says the mode and the act. */
const REACH = 4;
/** The same for a mode of one word, which is easily about something else. */
const SHORT_REACH = 2;

const LINKS: ReadonlySet<string> = new Set(['la', 'thi']);

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
      'không hề',
      'bị cấm',
      'ngừng',
      'bãi bỏ',
      'xoá bỏ',
      'khai tử',
      'mất quyền',
      'không ai được',
      'không có',
      'chưa',
      'chưa có',
      'chưa hề',
      'hok',
      'hông',
      'chưa từng',
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
      'ko',
      'đừng',
      'không nơi nào',
      'không ai',
      'không bị',
      'khỏi bị',
    ],
  },
  {
    name: 'need-not',
    phrases: [
      'không ... bắt',
      'không ai bắt',
      'không ai bắt buộc',
      'không ai bắt phải',
      'không bắt buộc phải',
      'không phải cứ',
      'đâu phải cứ',
      'không ... yêu cầu',
      'không ... đòi',
      'không ... hỏi',
      'chưa ... phải',
      'chưa cần',
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
      'yêu cầu',
      'đòi',
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
  // Names of groups that begin like a mode.
  {
    name: 'none',
    phrases: ['không chuyên trách', 'không lương', 'không trọn', 'không hưởng lương'],
  },
  {
    name: 'may',
    phrases: [
      'không bị cấm',
      'không cấm',
      'không ai cấm',
      'chẳng cấm',
      'đâu cấm',
      'đâu có cấm',
      'không bị mất',
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
      'đừng suy ra',
      'đừng nghĩ',
      'đừng tưởng',
      'không có nghĩa',
      'không đồng nghĩa',
      'đâu có nghĩa',
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
/** After an act: "rút được", "rút không được", "cầm sổ là bị phạt". */
const AFTER = new PhraseMatcher([
  { name: 'may', phrases: ['được', 'thoải mái', 'bình thường', 'vô tư'] },
  {
    name: 'no',
    phrases: [
      'không được',
      'bị cấm',
      'bị phạt',
      'phạt',
      'là sai',
      'vi phạm',
      'trái luật',
      'phạm luật',
      'lừa đảo',
      'là giả',
      'đều sai',
      'không có',
      'chưa được',
      'đi tù',
      'bị xử lý',
      'nghiêm cấm',
      'không đúng',
      'tin đồn',
      'là không',
      'nằm ngoài',
      'không nằm',
      'thì không',
      'thì hok',
      'kẻ gian',
      'là lừa',
      'app lừa',
      'không phải của',
      'giả mạo',
      'bị ngưng',
      'bị dừng',
    ],
  },
]);
/** How far behind an act what judges it may begin. */
const AFTER_REACH = 6;

/** Says how each act that a matcher finds is told, by the words before and after it. */
export function actsIn(words: readonly MatchingWord[], acts: PhraseMatcher): SaidAct[] {
  const found = acts.find(words);
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
  if (best === null) return null;
  const reach = isOneWord(best, words) ? SHORT_REACH : REACH;
  const between = wordsBetween(best, act, words);
  if (between.length > reach) return null;
  // "không đóng là mất sổ": what is denied is the cause, not the loss.
  return best.name !== 'need-not' && between.some(({ folded }) => LINKS.has(folded)) ? null : best;
}

function isOneWord({ start, end }: Span, words: readonly MatchingWord[]): boolean {
  return words.some((word) => word.start === start && word.end === end);
}

function wordsBetween(a: Span, b: Span, words: readonly MatchingWord[]): MatchingWord[] {
  return words.filter(({ start, end }) => start >= a.end && end <= b.start);
}

function modeOf(hit: PhraseHit | null): SaidMode | null {
  const name = hit?.name;
  return name === 'no' || name === 'need-not' || name === 'must' || name === 'may' ? name : null;
}

function modeAfter(act: Span, words: readonly MatchingWord[]): SaidMode | null {
  const at = words.findIndex(({ start }) => start >= act.end);
  if (at < 0) return null;
  const [hit] = AFTER.find(words.slice(at, at + AFTER_REACH)).toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  // "rút được" is one thing, "rút rồi mai mốt được" another.
  if (hit?.name === 'may') return hit.start === words[at]?.start ? 'may' : null;
  return hit?.name === 'no' ? 'no' : null;
}
