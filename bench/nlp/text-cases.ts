import { expandAbbreviations, splitSentences } from '#nlp';
import { writtenCases } from './written-cases.ts';

/** A text with what it says written out. */
export interface ExpansionCase {
  readonly text: string;
  readonly expanded: string;
}

/** A text with its sentences, as they are typed. */
export interface SentenceCase {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** `blind` ones were written when the rules were finished and have not been looked at since. */
export interface TextCases {
  readonly expansions: readonly ExpansionCase[];
  readonly blindExpansions: readonly ExpansionCase[];
  readonly sentences: readonly SentenceCase[];
  readonly blindSentences: readonly SentenceCase[];
}

/** Reads the written cases of `test/golden/nlp/text-*.jsonl`. */
export async function textCases(): Promise<TextCases> {
  return {
    expansions: await writtenCases<ExpansionCase>('text-expansions.jsonl'),
    blindExpansions: await writtenCases<ExpansionCase>('text-expansions-blind.jsonl'),
    sentences: await writtenCases<SentenceCase>('text-sentences.jsonl'),
    blindSentences: await writtenCases<SentenceCase>('text-sentences-blind.jsonl'),
  };
}

/** Share of texts that are written out to the letter. */
export function expandedRight(
  cases: readonly ExpansionCase[],
  expand = (text: string): string => expandAbbreviations(text).text,
): number {
  return cases.filter(({ text, expanded }) => expand(text) === expanded).length / cases.length;
}

/** Share of texts that are cut everywhere where they should be, and nowhere else. */
export function splitRight(cases: readonly SentenceCase[], split = cut): number {
  const right = cases.filter(
    ({ text, sentences }) => split(text).join('\u0000') === sentences.join('\u0000'),
  );
  return right.length / cases.length;
}

function cut(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
