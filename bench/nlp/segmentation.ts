import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseWordList, segmentWords, type WordList } from '#nlp';
import { type Figure, shareFigure } from './figure.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Word segmentation on sentences segmented by hand; the floor takes every syllable for a word. */
export async function measure(): Promise<readonly Figure[]> {
  const list = await readWordList();
  const known = await handSegmented('segmented.txt');
  const blind = await handSegmented('segmented-blind.txt');
  const sets = { all: [...known, ...blind], blind };
  return Object.entries(sets).map(([name, sentences]) =>
    shareFigure(
      `word segmentation F1, ${name} (${sentences.length} sentences)`,
      segmentationF1(sentences, (text) => spansOf(text, list)),
      { least: 0.94 },
      segmentationF1(sentences, syllablesOf).toFixed(3),
    ),
  );
}

/** The list the product ships. */
export async function readWordList(): Promise<WordList> {
  return parseWordList(await readFile(path.join(ROOT, 'config/lexicons/words.txt')));
}

/** Sentences with `_` inside words and a space after each. */
export async function handSegmented(file: string): Promise<string[]> {
  const text = await readFile(path.join(ROOT, 'test/golden/nlp', file), 'utf8');
  return text.trim().split('\n');
}

/** F1 over words by their exact spans, all sentences together; punctuation does not count. */
export function segmentationF1(
  sentences: readonly string[],
  segment: (text: string) => readonly string[],
): number {
  let [right, wanted, found] = [0, 0, 0];
  for (const sentence of sentences) {
    const truth = new Set(goldSpans(sentence));
    const said = segment(sentence.replaceAll('_', ' '));
    wanted += truth.size;
    found += said.length;
    right += said.filter((span) => truth.has(span)).length;
  }
  return (2 * right) / (wanted + found);
}

/** Spans as "start–end", so that sets can hold them. */
export function spansOf(text: string, list: WordList): string[] {
  return segmentWords(text, list).map(({ start, end }) => `${start}–${end}`);
}

function goldSpans(sentence: string): string[] {
  return [...sentence.matchAll(/\S+/g)]
    .filter(([word]) => /[\p{L}\d]/u.test(word))
    .map(({ 0: word, index }) => `${index}–${index + word.length}`);
}

function syllablesOf(text: string): string[] {
  return goldSpans(text);
}
