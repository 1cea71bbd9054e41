import { type Span } from '#domain';
import { findPersonalData, maskPersonalData } from '#nlp';

/**
 * Masks personal data, length kept.
 * @param known spans that the analysis found; without them the text is searched now.
 */
export function hidePersonalData(text: string, known?: readonly Span[]): string {
  return maskPersonalData(text, known ?? findPersonalData(text));
}
