const EMPTY = new Set(
  'la thi ma va co se da dang roi nha nhe a oi cho cua o tai ve len ra vao cung con nay do kia gi nao bao nhieu khong nguoi ai minh em anh chi ban ba co chu bac nam thang ngay tuoi mot hai'.split(
    ' ',
  ),
);
const NUMBER = /^\d/;

/** @returns whether a word without diacritics says what a text is about: no particle, pronoun or number */
export function isContentWord(folded: string): boolean {
  return !EMPTY.has(folded) && !NUMBER.test(folded);
}

const FIELD = new Set(
  'bao hiem xa hoi y te that nghiep luong huu so the tien dong tang'.split(' '),
);

/** @returns whether it also tells one matter of the field from another */
export function isTellingWord(folded: string): boolean {
  return isContentWord(folded) && !FIELD.has(folded);
}
