import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expandAbbreviations, splitSentences } from '#nlp';

const FOLDER = path.join(import.meta.dirname, '../../test/golden/nlp');

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
    expansions: await readCases<ExpansionCase>('text-expansions.jsonl'),
    blindExpansions: await readCases<ExpansionCase>('text-expansions-blind.jsonl'),
    sentences: await readCases<SentenceCase>('text-sentences.jsonl'),
    blindSentences: await readCases<SentenceCase>('text-sentences-blind.jsonl'),
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

async function readCases<Case>(name: string): Promise<Case[]> {
  const lines = (await readFile(path.join(FOLDER, name), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Case);
}
