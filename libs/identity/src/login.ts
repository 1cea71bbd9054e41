const LOGIN = /^[a-z0-9][a-z0-9._-]{2,49}$/i;

/** @returns whether a text can be a login: 3 to 50 letters, digits, dots, dashes, underscores. */
export function isLogin(text: string): boolean {
  return LOGIN.test(text);
}
