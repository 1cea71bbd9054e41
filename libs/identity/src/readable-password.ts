/** Syllables without diacritics, so that they are typed the same on every keyboard. */
const SYLLABLES =
  'an bac bien cam canh chim cong dat den dong duong gao gio giang ha hoa hong ho hue khoai kim lam lan lang lien long lua mai may mua nam nang ngoc nui nuoc phong quang que rung sach sao sen song suoi tam tay thanh thu thuy tre trang trong trung tuyet vang van viet vuon vuong xanh xoai xuan yen'.split(
    ' ',
  );
const WORDS = 4;
const DIGITS = 4;

/**
 * A password that can be read aloud and typed from a screen: four syllables and four digits,
 * about 37 bits, enough behind the login throttle for a trial.
 * @param random gives an even integer from 0 to below its argument.
 */
export function readablePassword(random: (below: number) => number): string {
  const words = Array.from({ length: WORDS }, () => SYLLABLES[random(SYLLABLES.length)] ?? '');
  const number = String(random(10 ** DIGITS)).padStart(DIGITS, '0');
  return [...words, number].join('-');
}
