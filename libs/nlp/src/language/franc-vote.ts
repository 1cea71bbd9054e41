import { franc } from 'franc';

/** franc may only choose among what our sources write in; free choice errs on short texts. */
const WHITELIST = ['vie', 'eng', 'ind', 'zlm', 'tgl', 'fra', 'deu', 'spa', 'por', 'ita', 'nld'];
const MIN_UNITS = 20;

/** @returns 1 when franc says Vietnamese, −1 when it says another language, 0 when it cannot tell */
export function francVote(text: string): number {
  if (text.length < MIN_UNITS) return 0;
  const language = franc(text, { only: WHITELIST, minLength: MIN_UNITS });
  if (language === 'und') return 0;
  return language === 'vie' ? 1 : -1;
}
