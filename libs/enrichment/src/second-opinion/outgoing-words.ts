import { type Span } from '#domain';
import { findPersonalData, maskPersonalData } from '#nlp';

/** Addresses of pages and names of accounts: they may name a person. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S{1,2000}|[\w-]{1,60}(?:\.[\w-]{1,60}){0,8}\.[a-z]{2,10}\/\S{1,2000}|@[\p{L}\d_.]{1,100}/giu;

/**
 * The words of a span as they may leave the house: personal data, page addresses and names of
 * accounts hidden, one form of Unicode.
 * @param text the whole post: what stands around a number tells what it is
 * @param known personal data that the analysis found in it
 */
export function outgoingWords(text: string, { start, end }: Span, known: readonly Span[]): string {
  const masked = maskPersonalData(maskPersonalData(text, known), findPersonalData(text));
  return masked
    .slice(start, end)
    .replace(ADDRESS, (address) => '•'.repeat(address.length))
    .normalize('NFC')
    .toWellFormed();
}
