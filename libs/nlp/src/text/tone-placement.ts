const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const VOWELS = 'aăâeêioôơuưy';
const MARKED_VOWEL = /[ăâêôơư]/;

/** The vowel groups of Vietnamese syllables, without tones; others are left as they are. */
const GROUPS = new Set(
  (
    'ai ao au ay âu ây eo êu ia iê iêu iu oa oă oai oao oay oe oeo oi oo ôi ơi ua uâ uây uê ui uô ' +
    'uôi uơ uy uya uyê uyu ưa ưi ươ ươi ươu ưu yê yêu ye ie uo uoi ieu yeu uye uu ue'
  ).split(' '),
);

const PLAIN_VOWEL = new Map<string, string>();
const TONE_OF = new Map<string, string>();
for (const vowel of VOWELS) {
  PLAIN_VOWEL.set(vowel, vowel);
  for (const tone of TONES) {
    const letter = (vowel + tone).normalize('NFC');
    PLAIN_VOWEL.set(letter, vowel);
    TONE_OF.set(letter, tone);
  }
}

const TONED = `[${[...TONE_OF.keys()].join('')}]`;
const VOWEL = `[${[...PLAIN_VOWEL.keys()].join('')}]`;
/** Two to four vowels, one of them toned; longer runs are drawn-out letters or noise. */
const GROUP = new RegExp(`(?<!${VOWEL})(?=${VOWEL}{0,3}${TONED})${VOWEL}{2,4}(?!${VOWEL})`, 'g');
const ANY_TONED = new RegExp(TONED);
const LETTER = /\p{L}/u;

/** Group, what stands before and after it → where the tone belongs; texts repeat them. */
const placed = new Map<string, string>();
const MOST_PLACED = 4_000;

/**
 * One spelling for the places a tone mark may stand in: on the marked vowel (đựơc → được, gĩư →
 * giữ), else on the last one before a consonant (hòan → hoàn), else on the first one of two (hoà →
 * hòa, thuỷ → thủy, cuả → của), as the older and more frequent spelling has it. The u of "qu" and
 * the i of "gi" belong to the onset (qúy → quý).
 * @param text lower case, NFC
 * @returns a text of the same length
 */
export function placeTones(text: string): string {
  if (!ANY_TONED.test(text)) return text;
  return text.replace(GROUP, (group, at: number) => {
    const onset = text.charAt(at - 1);
    const closed = LETTER.test(text.charAt(at + group.length));
    const key = `${onset}${group}${closed ? '-' : ''}`;
    const known = placed.get(key);
    if (known !== undefined) return known;
    const spelt = placeIn(group, onset, closed);
    if (placed.size >= MOST_PLACED) placed.clear();
    placed.set(key, spelt);
    return spelt;
  });
}

function placeIn(group: string, onset: string, closed: boolean): string {
  const letters = Array.from(group, (letter) => PLAIN_VOWEL.get(letter) ?? letter);
  const tones = Array.from(group).flatMap((letter) => TONE_OF.get(letter) ?? []);
  const [tone] = tones;
  if (tone === undefined || tones.length > 1) return group;
  const glide = (onset === 'q' && letters[0] === 'u') || (onset === 'g' && letters[0] === 'i');
  const core = letters.slice(glide ? 1 : 0).join('');
  if (core.length > 1 && !GROUPS.has(core)) return group;
  const at = (glide ? 1 : 0) + toneIndex(core, closed);
  return letters.map((letter, index) => (index === at ? toned(letter, tone) : letter)).join('');
}

function toneIndex(core: string, closed: boolean): number {
  for (let at = core.length - 1; at >= 0; at -= 1) {
    if (MARKED_VOWEL.test(core.charAt(at))) return at;
  }
  if (closed) return core.length - 1;
  return core.length === 3 ? 1 : 0;
}

function toned(letter: string, tone: string): string {
  return (letter + tone).normalize('NFC');
}
