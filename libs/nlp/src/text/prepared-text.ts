import { type Span } from '#domain';
import { writeOut, type WrittenOut, type WrittenWord } from './expand-abbreviations.js';
import { foldMapped, foldWord } from './fold-text.js';
import { type MappedText, type NormalizedText } from './mapped-text.js';
import { mapNormalized } from './normalize-text.js';
import { splitSentences } from './split-sentences.js';

const ZERO = 0x30;
const NINE = 0x39;

/** A word of the written-out text. */
export interface PreparedWord {
  /** Lower case, NFC, chat language written out. */
  readonly text: string;
  /** The same without diacritics. */
  readonly folded: string;
  /** `number` starts with a digit and keeps its unit. */
  readonly kind: 'word' | 'number';
  /** Where it was typed, in the original. */
  readonly start: number;
  readonly end: number;
}

/** A sentence with the words that stand in it. */
export interface PreparedSentence extends Span {
  readonly words: readonly PreparedWord[];
}

/**
 * One text in the forms in which it is read, each made when it is first asked for and once only.
 * Make one per text and hand it to every step that reads it.
 */
export class PreparedText {
  #normal: MappedText | undefined;
  #folded: MappedText | undefined;
  #writtenOut: WrittenOut | undefined;
  #words: readonly PreparedWord[] | undefined;
  #sentences: readonly PreparedSentence[] | undefined;

  /** @param original as it was typed; all spans speak of it */
  constructor(readonly original: string) {}

  /** NFC, lower case, one tone placement; see `normalizeText`. */
  get normal(): NormalizedText {
    return this.mapped();
  }

  /** {@link normal} without diacritics. */
  get folded(): NormalizedText {
    this.#folded ??= foldMapped(this.mapped(), this.original.length);
    return this.#folded;
  }

  /** {@link normal} with chat language, short forms and disguises written out. */
  get expanded(): NormalizedText {
    return this.writtenOut().text;
  }

  /** Words and numbers of {@link expanded}, in order. */
  get words(): readonly PreparedWord[] {
    this.#words ??= preparedWords(this.writtenOut().words);
    return this.#words;
  }

  /** Sentences of the original, each with the words of {@link words} that begin in it. */
  get sentences(): readonly PreparedSentence[] {
    this.#sentences ??= shareOut(this.words, splitSentences(this.original));
    return this.#sentences;
  }

  private mapped(): MappedText {
    this.#normal ??= mapNormalized(this.original);
    return this.#normal;
  }

  private writtenOut(): WrittenOut {
    this.#writtenOut ??= writeOut(this.mapped(), this.original);
    return this.#writtenOut;
  }
}

/** A text as it was typed, or one that is being read already. */
export type ReadableText = string | PreparedText;

/**
 * @param text as it was typed; any string
 * @returns its forms; those of a text that is being read already, so that nothing is read twice
 */
export function prepareText(text: ReadableText): PreparedText {
  return typeof text === 'string' ? new PreparedText(text) : text;
}

function preparedWords(written: readonly WrittenWord[]): PreparedWord[] {
  const words: PreparedWord[] = [];
  for (const word of written) {
    if (word.written.includes(' ')) {
      for (const part of word.written.split(' ')) words.push(preparedWord(part, word));
    } else words.push(preparedWord(word.written, word));
  }
  return words;
}

function preparedWord(text: string, { start, end }: Span): PreparedWord {
  const first = text.charCodeAt(0);
  const kind = first >= ZERO && first <= NINE ? 'number' : 'word';
  return { text, folded: foldWord(text), kind, start, end };
}

function shareOut(words: readonly PreparedWord[], spans: readonly Span[]): PreparedSentence[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    const from = at;
    while (at < words.length && (words[at]?.start ?? end) < end) at += 1;
    return { start, end, words: words.slice(from, at) };
  });
}
