import { type Span } from '#domain';
import { prepareText, type ReadableText } from '#nlp';
import { type Piece } from '../text/pieces.js';
import { addressSigns, type FoundSign } from './address-signs.js';
import { combineSigns, type FraudParts } from './combine-signs.js';
import { contactSigns } from './contact-signs.js';
import { type FraudReading, type FraudSign, type FraudVerdict } from './fraud-sign.js';
import { type OfficialChannels } from './official-channels.js';
import { type FraudSignals } from './parse-fraud-signals.js';
import { PhraseSigns } from './phrase-signs.js';

/** What fraud is recognised by. */
export interface FraudKnowledge {
  readonly phrases: PhraseSigns;
  readonly channels: OfficialChannels;
}

/** Indexes the phrases; takes some 50 ms. */
export function buildFraudKnowledge(
  signals: FraudSignals,
  channels: OfficialChannels,
): FraudKnowledge {
  return { phrases: new PhraseSigns(signals), channels };
}

/** More signs than this are not read: a post says it is an offer in fewer. */
const MOST_SIGNS = 400;

/**
 * Reads the signs of fraud in a post and what they come to.
 * @param said the original; spans count its UTF-16 units
 * @param pieces of the text, see `piecesOf`
 */
export function readFraudSigns(
  said: ReadableText,
  pieces: readonly Piece[],
  { phrases, channels }: FraudKnowledge,
): FraudReading {
  const prepared = prepareText(said);
  const { original: text } = prepared;
  const sentences = pieces.filter(({ whole }) => whole);
  const told = clausesOf(pieces).flatMap((clause) => phrases.find(text, clause));
  const shown = placed(text, sentences, [
    ...addressSigns(text, channels),
    ...contactSigns(prepared, channels),
  ]);
  const quotes = quotesIn(text);
  const signs = [...told, ...shown]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => !quotes.some((quote) => quote.start < start && end < quote.end))
    .slice(0, MOST_SIGNS);
  const found = combineSigns(signs);
  return { signs, verdict: found === null ? null : verdictOf(found, signs, sentences) };
}

const QUOTE = /["“”]([^"“”]{12,400})["“”]/gu;
const MOST_QUOTES = 20;

/** What stands in quotation marks is somebody else's offer; a post that is one quote is its own. */
function quotesIn(text: string): Span[] {
  return [...text.matchAll(QUOTE)]
    .slice(0, MOST_QUOTES)
    .map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }))
    .filter(({ start, end }) => end - start < text.trim().length);
}

/** Phrases do not reach over the end of a clause; a sentence of one clause is its own. */
function clausesOf(pieces: readonly Piece[]): Piece[] {
  const cut = new Set(pieces.filter(({ whole }) => !whole).map(({ sentence }) => sentence));
  return pieces.filter(({ whole, sentence }) => !whole || !cut.has(sentence));
}

function placed(
  text: string,
  sentences: readonly Piece[],
  found: readonly FoundSign[],
): FraudSign[] {
  let at = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .map((sign) => {
      while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= sign.start) at += 1;
      const { sentence = 0 } = sentences[at] ?? {};
      return { ...sign, sentence, words: text.slice(sign.start, sign.end) };
    });
}

function verdictOf(
  { rule, parts }: FraudParts,
  signs: readonly FraudSign[],
  sentences: readonly Piece[],
): FraudVerdict {
  const named = namedOnce([...parts, ...signs.filter(({ role }) => role !== 'offer')]);
  const first = Math.min(...parts.map(({ start }) => start));
  const last = Math.max(...parts.map(({ end }) => end));
  return {
    rule,
    start: sentences.findLast(({ start }) => start <= first)?.start ?? first,
    end: sentences.find(({ end }) => end >= last)?.end ?? last,
    confidence: Math.min(0.97, 0.86 + 0.02 * named.length),
    signs: named,
    reason: reasonOf(named),
  };
}

function namedOnce(signs: readonly FraudSign[]): FraudSign[] {
  const seen = new Set<string>();
  return signs.filter(({ signal }) => !seen.has(signal) && seen.add(signal));
}

function reasonOf(signs: readonly FraudSign[]): string {
  const listed = signs.map(({ signal, words }) => `${signal} (“${words}”)`);
  return `Bài mời chào kèm dấu hiệu: ${listed.join('; ')}. Cơ quan BHXH giải quyết thủ tục không thu phí, không xin mã hay giấy tờ qua tin nhắn.`;
}
