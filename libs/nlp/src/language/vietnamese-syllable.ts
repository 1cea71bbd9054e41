import { rememberWords } from '../text/remember-words.js';
const ONSETS = ' ng ngh nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** The rimes of Vietnamese by vowel quality, without tones; those after `qu` are among them. */
const RIMES =
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc i ia ich iêc iêm iên iêng iêp iêt iêu im in
   inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo
   oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc
   uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uơn
   uêt uyn uyp ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
   ynh yt ych`.split(/\s+/);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;

const exact = new Set(ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime)));
const plain = new Set([...exact].map(withoutMarks));
/** Letters with both tone and quality. */
const isExactSyllable = rememberWords((word) =>
  exact.has(word.normalize('NFD').replace(TONES, '').normalize('NFC')),
);

/**
 * Could a word be a syllable of Vietnamese, by onset and rime? Words typed without diacritics are
 * judged without; a word with a mark must be right in every mark.
 * @param word lower case, NFC
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 7) return false;
  return BEYOND_ASCII.test(word) ? isExactSyllable(word) : plain.has(word);
}

function withoutMarks(syllable: string): string {
  return syllable.replaceAll('đ', 'd').normalize('NFD').replace(MARKS, '');
}
