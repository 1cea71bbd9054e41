import { WeakPasswordError } from './identity.errors.js';

const SHORTEST = 12;
const LONGEST = 200;
const DISTINCT = 5;

/**
 * Length counts, composition rules do not (NIST SP 800-63B, 3.1.1.2): at least 12 characters,
 * not the login, not a few characters repeated.
 * @throws WeakPasswordError saying what is missing.
 */
export function requireStrongPassword(login: string, password: string): void {
  const characters = Array.from(password.normalize('NFC'));
  if (characters.length < SHORTEST) {
    throw new WeakPasswordError(`Mật khẩu cần ít nhất ${SHORTEST} ký tự.`);
  }
  if (characters.length > LONGEST) {
    throw new WeakPasswordError(`Mật khẩu dài nhất ${LONGEST} ký tự.`);
  }
  if (new Set(characters).size < DISTINCT) {
    throw new WeakPasswordError(`Mật khẩu cần ít nhất ${DISTINCT} ký tự khác nhau.`);
  }
  if (password.toLowerCase().includes(login.toLowerCase())) {
    throw new WeakPasswordError('Mật khẩu không được chứa tên đăng nhập.');
  }
}
