/**
 * Counts the words of config/lexicons/words.txt (with own-words.txt) in corpus/ and writes them
 * back: segment, count, segment with the counts, until nothing changes (hard expectation
 * maximisation). Run: npm run train:words
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseWordList, segmentWords } from '#nlp';

const ROOT = path.join(import.meta.dirname, '..');
const LEXICONS = path.join(ROOT, 'config/lexicons');
const WORDS = path.join(LEXICONS, 'words.txt');
const ROUNDS = 5;

function wordsOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0].trim().toLowerCase());
}

/** A word of four syllables or more that other words make up needs no entry of its own. */
function isComposed(word, all) {
  const syllables = word.split(' ');
  const rest = (from, several) => {
    if (from === syllables.length) return several;
    for (let to = from + 1; to <= syllables.length; to += 1) {
      const part = syllables.slice(from, to).join(' ');
      if (part !== word && all.has(part) && rest(to, several || to - from > 1)) return true;
    }
    return false;
  };
  return syllables.length > 3 && rest(0, false);
}

function textsOfCorpus() {
  const folder = path.join(ROOT, 'corpus');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))
    .filter(({ spelling }) => spelling === 'full')
    .map(({ text }) => text.normalize('NFC'));
}

function count(texts, list) {
  const counts = new Map();
  for (const text of texts) {
    for (const { start, end } of segmentWords(text, list)) {
      const word = text.slice(start, end).toLowerCase().replaceAll(/\s+/g, ' ');
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

const all = new Set([...wordsOf(WORDS), ...wordsOf(path.join(LEXICONS, 'own-words.txt'))]);
const words = [...all].filter((word) => !isComposed(word, all)).sort();
const texts = textsOfCorpus();
const fileOf = (counts) => words.map((word) => `${word}\t${counts.get(word) ?? 0}`).join('\n');
let file = fileOf(new Map());
for (let round = 0; round < ROUNDS; round += 1) {
  file = fileOf(count(texts, parseWordList(Buffer.from(file))));
}
writeFileSync(WORDS, `${file.replaceAll('\t0', '')}\n`);
console.log(`${words.length} words counted in ${texts.length} posts.`);
