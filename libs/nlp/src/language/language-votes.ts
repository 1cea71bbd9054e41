import { eld } from 'eld/small';
import { franc } from 'franc';

/** franc may only choose among what our sources write in; free choice errs on short texts. */
const WHITELIST = ['vie', 'eng', 'ind', 'zlm', 'tgl', 'fra', 'deu', 'spa', 'por', 'ita', 'nld'];
const FRANC_MIN_UNITS = 20;

/**
 * What two general detectors say, asked only where the words leave a doubt: eld (better on short
 * texts, blind without diacritics) and franc with a whitelist.
 * @returns −2 (both against Vietnamese) to 2 (both for it)
 */
export function languageVotes(text: string): number {
  return voteOf(eld.detect(text).language, 'vi', '') + francVote(text);
}

function francVote(text: string): number {
  if (text.length < FRANC_MIN_UNITS) return 0;
  return voteOf(franc(text, { only: WHITELIST, minLength: FRANC_MIN_UNITS }), 'vie', 'und');
}

function voteOf(language: string, vietnamese: string, unknown: string): number {
  if (language === unknown) return 0;
  return language === vietnamese ? 1 : -1;
}
