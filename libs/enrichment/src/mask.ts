import { findPersonalData, maskPersonalData } from '#nlp';

/** @returns the text with all personal data hidden, length kept. */
export function mask(text: string): string {
  return maskPersonalData(text, findPersonalData(text));
}
