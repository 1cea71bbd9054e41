const SHORTEST = 12;
const LONGEST = 200;
const DISTINCT = 5;

/**
 * Length counts, composition rules do not (NIST SP 800-63B, 3.1.1.2): at least 12 characters,
 * not the login, not a few characters repeated.
 * @returns what is missing, as it reads behind the name of the field; null for a strong password.
 */
export function weaknessOf(login: string, password: string): string | null {
  const characters = Array.from(password.normalize('NFC'));
  if (characters.length < SHORTEST) return `cần ít nhất ${SHORTEST} ký tự`;
  if (characters.length > LONGEST) return `không được quá ${LONGEST} ký tự`;
  if (new Set(characters).size < DISTINCT) return `cần ít nhất ${DISTINCT} ký tự khác nhau`;
  if (password.toLowerCase().includes(login.toLowerCase())) {
    return 'không được chứa tên đăng nhập';
  }
  return null;
}
