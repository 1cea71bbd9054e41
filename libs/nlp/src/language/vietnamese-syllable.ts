const ONSETS = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|g|h|k|l|m|n|p|r|s|t|v|x';
/** The rimes of Vietnamese without diacritics. */
const RIMES = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|ech|em|en|eng|enh|eo|ep|et|eu',
  'i|ia|ic|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu',
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oat|oay|oc|oe|oen|oeo|oet|oi|om|on|ong|op|ot',
  'u|ua|uan|uang|uat|uay|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou',
  'up|ut|uu|uy|uya|uych|uyen|uyet|uynh|uyt|uyu|y|yem|yen|yet|yeu|ynh',
].join('|');
const SYLLABLE = new RegExp(`^(?:(?:${ONSETS})?(?:${RIMES}))$`);

/** Letters that Vietnamese alone has, or shares with languages hardly met here. */
const VIETNAMESE_LETTER = /[ăđơưạ-ỹ]/;

/** Frequent syllables that hardly occur as words of other languages in Latin letters. */
const FREQUENT = new Set(
  (
    'khong nguoi nhung duoc cua dong tien luong huu bao hiem xa hoi cho minh nhieu thang nam tuoi ' +
    'chua biet lam nhu the nay roi cung voi trong phai cac mot hai con ong ba chi anh em toi ' +
    'nghi nghiep viec cong ty nha nuoc benh vien rut nop huong tro cap gi vay sao hoi giup ' +
    'ngay truoc sau dau tu den khi thi ma la va co bi cai may gio hoc xin bac chau moi ai nao ' +
    'thay noi dung sai tin that gia dinh kinh doanh quy luat dieu so sach thu tuc lai het khoan'
  ).split(' '),
);

/** @param word lower case, without diacritics */
export function isVietnameseSyllable(word: string): boolean {
  return word.length <= 7 && SYLLABLE.test(word);
}

/** @param word lower case, NFC, diacritics kept */
export function hasVietnameseLetter(word: string): boolean {
  return VIETNAMESE_LETTER.test(word);
}

/** @param word lower case, without diacritics */
export function isFrequentSyllable(word: string): boolean {
  return FREQUENT.has(word);
}
