import { type Claim, type Evidence } from '#domain';
import { findPersonalData } from '#nlp';
import { type ScamSignals } from '../knowledge/parse-scam-signals.js';
import { isNegatedBefore } from '../text/markers.js';
import { type MatchingWord } from '../text/matching-text.js';
import { type PhraseHit, PhraseMatcher } from '../text/phrase-matcher.js';
import { type Piece } from '../text/pieces.js';

/** How many sentences may lie between a lure and the way of receiving it. */
const REACH = 2;
const LINK =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\s?\.\s?[\w-]+)*\s?\.\s?(?:com|top|cc|vip|xyz|net|info|online|site|click|shop|apk|vn)\b/giu;
const OFFICIAL = /\.gov\.vn(?:[/\s.,;!?)]|$)/iu;

type Group = keyof ScamSignals;
type Matchers = Readonly<Record<Group, PhraseMatcher>>;
type Hits = Readonly<Record<Group, readonly PhraseHit[]>>;

/** Recognises offers of fraud and of illegal services by their signals (config/scam-signals.yaml). */
export class ScamSignalRule {
  private readonly matchers: Matchers;

  constructor(signals: ScamSignals) {
    this.matchers = {
      lures: new PhraseMatcher(signals.lures),
      threats: new PhraseMatcher(signals.threats),
      urgency: new PhraseMatcher(signals.urgency),
      channels: new PhraseMatcher(signals.channels),
      illegal: new PhraseMatcher(signals.illegal),
      offers: new PhraseMatcher(signals.offers),
      warnings: new PhraseMatcher(signals.warnings),
    };
  }

  /**
   * A lure or a threat with a way of receiving it close by, or an illegal service that is offered,
   * is fraud. A text that warns or doubts makes no claim of its own here.
   * @param evidence what the claim rests on, best first; without it there is no verdict
   */
  apply(
    text: string,
    words: readonly MatchingWord[],
    pieces: readonly Piece[],
    evidence: readonly Evidence[],
  ): Claim[] {
    if (evidence.length === 0) return [];
    const hits = this.hitsOf(text, words);
    if (hits.warnings.length > 0) return [];
    const sentences = pieces.filter((piece) => piece.whole);
    const parts = illegalOffer(hits) ?? baitWithChannel(hits, sentences);
    if (parts === null) return [];
    return [claimOf(parts, hits, sentences, evidence)];
  }

  /** @returns whether the words warn of fraud or doubt a message. */
  warns(words: readonly MatchingWord[]): boolean {
    return this.matchers.warnings.find(words).length > 0;
  }

  private hitsOf(text: string, words: readonly MatchingWord[]): Hits {
    // "Không xin mã", "đừng gửi" name a signal in order to say that it is not there.
    const find = (group: Group): PhraseHit[] =>
      this.matchers[group].find(words).filter(({ start }) => !isNegatedBefore(words, start, 2));
    return {
      lures: find('lures'),
      threats: find('threats'),
      urgency: find('urgency'),
      channels: [...find('channels'), ...linksOf(text), ...personalContacts(text)],
      illegal: find('illegal'),
      offers: find('offers'),
      warnings: this.matchers.warnings.find(words),
    };
  }
}

function linksOf(text: string): PhraseHit[] {
  return [...text.matchAll(LINK)]
    .filter((match) => !OFFICIAL.test(match[0]))
    .map((match) => ({
      name: 'đường dẫn không thuộc .gov.vn',
      start: match.index,
      end: match.index + match[0].length,
    }));
}

/** The agency answers under 1900.9068; who offers under a private number or account is not it. */
function personalContacts(text: string): PhraseHit[] {
  return findPersonalData(text)
    .filter(({ kind }) => kind === 'phone' || kind === 'bank_account')
    .map(({ start, end }) => ({ name: 'số điện thoại, tài khoản cá nhân', start, end }));
}

function illegalOffer(hits: Hits): PhraseHit[] | null {
  const [illegal] = hits.illegal;
  if (illegal === undefined) return null;
  const support = [...hits.offers, ...hits.channels];
  return support.length > 0 ? [illegal, ...support.slice(0, 2)] : null;
}

function baitWithChannel(hits: Hits, sentences: readonly Piece[]): PhraseHit[] | null {
  const numberOf = (hit: PhraseHit): number =>
    sentences.find((sentence) => hit.start < sentence.end)?.sentence ?? 0;
  for (const bait of [...hits.threats, ...hits.lures]) {
    const channel = hits.channels.find(
      (hit) => Math.abs(numberOf(hit) - numberOf(bait)) <= REACH && !overlaps(hit, bait),
    );
    if (channel !== undefined) return [bait, channel];
  }
  return null;
}

function overlaps(a: PhraseHit, b: PhraseHit): boolean {
  return a.start < b.end && b.start < a.end;
}

function claimOf(
  parts: readonly PhraseHit[],
  hits: Hits,
  sentences: readonly Piece[],
  evidence: readonly Evidence[],
): Claim {
  const named = [...parts, ...hits.urgency.slice(0, 1)];
  const names = [...new Set(named.map((hit) => hit.name))];
  const first = Math.min(...parts.map((hit) => hit.start));
  const last = Math.max(...parts.map((hit) => hit.end));
  const start = sentences.findLast((sentence) => sentence.start <= first)?.start ?? first;
  const end = sentences.find((sentence) => sentence.end >= last)?.end ?? last;
  return {
    start,
    end,
    verdict: 'scam',
    confidence: Math.min(0.95, 0.7 + 0.08 * (names.length - 1)),
    evidence,
    rule: 'scam-signal',
    triggers: names,
    reason: `Bài mời chào kèm dấu hiệu: ${names.join('; ')}. Cơ quan BHXH giải quyết thủ tục không thu phí, không xin mã hay giấy tờ qua tin nhắn.`,
  };
}
