import { findPersonalData } from '../personal-data/find-personal-data.js';
import { type PreparedSentence, type PreparedText } from '../text/prepared-text.js';
import { CUE_PHRASES } from './cue-phrases.js';
import { PhraseTables } from './lexicon/phrase-table.js';

const PARTICLES = new Set(
  'a ạ ha hả hem khong ko k chua nhi nhe nha vay the sao gi nao dau ta day khum hong dc duoc'.split(
    ' ',
  ),
);
/** Each phrase is a kind of its own, named after its family. */
const PHRASES = new PhraseTables(
  [
    Object.fromEntries(
      Object.entries(CUE_PHRASES).flatMap(([family, phrases]) =>
        phrases.map((phrase) => [`${family}:${phrase}`, phrase]),
      ),
    ),
  ],
  (phrase) => phrase.split(' ').map((word) => ({ text: word, folded: word })),
);
const ENDING_TOKENS = 3;
const QUOTE = /["“”«»]|^[ \t]{0,8}>/mu;
const QUOTED = /["“«]([^"”»]{3,400})["”»]/gu;

/** One sentence as the cues read it: chat language written out, no diacritics. */
interface Clause {
  readonly words: readonly string[];
  /** Cue phrases, e.g. `ask:cho hoi`. */
  readonly phrases: readonly string[];
  readonly asks: boolean;
}

/**
 * Named signs of what an author does with a statement, which a bag of n-grams does not see: where
 * the question marks and particles stand, phrases of asking, denying, offering and reporting (and
 * whether they stand in the first or last sentence), quotation, contact data.
 */
export function cueFeatures(text: PreparedText): string[] {
  const { original, sentences } = text;
  const clauses = sentences.map((sentence) => readClause(original, sentence));
  const phrases = phraseCues(clauses);
  return [
    ...phrases,
    ...questionCues(clauses),
    ...edgeCues(clauses),
    ...quoteCues(original),
    ...contactCues(text),
    ...conjunctions(new Set(phrases), clauses),
  ];
}

function readClause(original: string, sentence: PreparedSentence): Clause {
  const words = sentence.words.map(({ folded }) => folded);
  const asks = /[?？]/.test(original.slice(sentence.start, sentence.end));
  const plain = words.map((folded) => ({ text: folded, folded }));
  return {
    words,
    phrases: PHRASES.find(plain)
      .flat()
      .flatMap(({ kinds }) => kinds),
    asks,
  };
}

function phraseCues(clauses: readonly Clause[]): string[] {
  const cues = new Set<string>();
  clauses.forEach(({ phrases }, index) => {
    for (const phrase of phrases) {
      const family = phrase.slice(0, phrase.indexOf(':'));
      cues.add(family);
      cues.add(phrase);
      if (index === 0) cues.add(`${family}@first`);
      if (index === clauses.length - 1) cues.add(`${family}@last`);
    }
  });
  return [...cues];
}

function questionCues(clauses: readonly Clause[]): string[] {
  const asking = clauses.filter(({ asks }) => asks).length;
  if (asking === 0) return ['ask-mark:none'];
  const share = asking / clauses.length;
  return [
    `ask-mark:${asking > 2 ? 'many' : asking}`,
    `ask-share:${share > 0.99 ? 'all' : share > 0.4 ? 'half' : 'few'}`,
    ...(clauses.at(-1)?.asks === true ? ['ask-mark@last'] : ['ask-mark@before']),
    ...(clauses[0]?.asks === true ? ['ask-mark@first'] : []),
  ];
}

function edgeCues(clauses: readonly Clause[]): string[] {
  const first = clauses[0]?.words.slice(0, ENDING_TOKENS) ?? [];
  const last = clauses.at(-1)?.words.slice(-ENDING_TOKENS) ?? [];
  const tails = clauses
    .flatMap(({ words }) => words.slice(-1))
    .filter((word) => PARTICLES.has(word));
  return [
    `begin:${first[0] ?? ''}`,
    `begin:${first.slice(0, 2).join(' ')}`,
    `end:${last.at(-1) ?? ''}`,
    `end:${last.slice(-2).join(' ')}`,
    `end:${last.join(' ')}`,
    ...tails.map((word) => `tail:${word}`),
    `clauses:${clauses.length > 4 ? 'many' : clauses.length}`,
  ];
}

function quoteCues(text: string): string[] {
  if (!QUOTE.test(text)) return [];
  const quoted = [...text.matchAll(QUOTED)].reduce((sum, match) => sum + match[0].length, 0);
  return ['quote', quoted > text.length / 2 ? 'quote:most' : 'quote:some'];
}

function contactCues(text: PreparedText): string[] {
  return [...new Set(findPersonalData(text).map(({ kind }) => `contact:${kind}`))];
}

/** Two signs together mean more than each: a question that ends in an offer is an offer. */
function conjunctions(phrases: ReadonlySet<string>, clauses: readonly Clause[]): string[] {
  const asks = clauses.some((clause) => clause.asks) || phrases.has('ask');
  const signs = [
    asks ? 'ask' : 'say',
    phrases.has('deny') ? 'deny' : '',
    phrases.has('offer') ? 'offer' : '',
    phrases.has('warn') ? 'warn' : '',
    phrases.has('hearsay') ? 'hearsay' : '',
  ].filter((sign) => sign !== '');
  return [`signs:${signs.join('+')}`];
}
