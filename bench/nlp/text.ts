import { seededRandom } from '#domain';
import {
  expandAbbreviations,
  foldText,
  normalizeText,
  prepareText,
  type TypingHand,
  writeTeencode,
} from '#nlp';
import { type Figure, shareFigure } from './figure.ts';
import { publicPairs, wordErrors, wordsIn } from './lexical-normalization.ts';
import { readOwnPosts } from './own-posts.ts';
import {
  expandedRight,
  type ExpansionCase,
  type SentenceCase,
  splitRight,
  textCases,
} from './text-cases.ts';

const ROUNDS = 15;
const HAND_POSTS = 1_000;
const WORDS_PER_POST = 40;
const MOST_MICROSECONDS = 60;

/** Writing out, cutting into sentences and the time both take. */
export async function measure(): Promise<readonly Figure[]> {
  const cases = await textCases();
  return [
    expansionFigure('written cases', cases.expansions, 0.95),
    expansionFigure('cases written blind', cases.blindExpansions, 0.9),
    sentenceFigure('written cases', cases.sentences, 0.95),
    sentenceFigure('cases written blind', cases.blindSentences, 0.9),
    await publicFigure(),
    await handFigure('left'),
    await handFigure('right'),
    await timeFigure(),
  ];
}

function expansionFigure(name: string, cases: readonly ExpansionCase[], least: number): Figure {
  const what = `text: short forms and disguises, exact match on ${cases.length} ${name}`;
  const untouched = expandedRight(cases, (text) => normalizeText(text).text);
  return shareFigure(what, expandedRight(cases), { least }, untouched.toFixed(4));
}

function sentenceFigure(name: string, cases: readonly SentenceCase[], least: number): Figure {
  const what = `text: sentences, exact match on ${cases.length} ${name}`;
  const naive = splitRight(cases, (text) => text.match(/[^.!?\n]+[.!?]*/g)?.map(trimmed) ?? []);
  return shareFigure(what, splitRight(cases), { least }, naive.toFixed(4));
}

function trimmed(sentence: string): string {
  return sentence.trim();
}

/** Of the words that somebody else had to write out in public comments, the share done here. */
async function publicFigure(): Promise<Figure> {
  const what = 'text: word errors removed, ViLexNorm dev';
  const pairs = await publicPairs();
  if (pairs === null) {
    const measured = 'not measured: no ../shared/data/vilexnorm';
    return { what, floor: '0', reach: '≥ 0.45', measured, reached: null };
  }
  const { before, after, words } = wordErrors(pairs, (text) => expandAbbreviations(text).text);
  const rates = `${(before / words).toFixed(4)} → ${(after / words).toFixed(4)} of ${words} words`;
  return shareFigure(`${what} (${rates})`, 1 - after / before, { least: 0.45 }, '0');
}

/** The same for our own posts in the spelling of our own hands, all without diacritics. */
async function handFigure(hand: TypingHand): Promise<Figure> {
  const random = seededRandom(1);
  const posts = (await corpusTexts()).slice(0, HAND_POSTS);
  const pairs = posts.map((post) => ({
    typed: writeTeencode(post, random, hand),
    meant: wordsIn(plainly(expandAbbreviations(post).text)),
  }));
  const before = wordErrors(pairs, plainly);
  const { after } = wordErrors(pairs, (text) => plainly(expandAbbreviations(text).text));
  const rates = [before.after, after].map((errors) => (errors / before.words).toFixed(4));
  const what = `text: word errors removed, ${posts.length} posts by our ${hand} hand`;
  const share = 1 - after / before.after;
  return shareFigure(`${what} (${rates.join(' → ')})`, share, { least: 0.7 }, '0');
}

function plainly(text: string): string {
  return foldText(text).text;
}

/** Processor time, which other programs on the machine do not lengthen as they do the wall's. */
async function timeFigure(): Promise<Figure> {
  const posts = await corpusTexts();
  const words = posts.reduce((sum, post) => sum + post.split(/\s+/).length, 0);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (const post of posts) prepareAll(post);
    const { user, system } = process.cpuUsage(start);
    return ((user + system) / words) * WORDS_PER_POST;
  });
  const steady = times.slice(3).sort((one, other) => one - other);
  const [least = 0, middle = 0, most = 0] = [0, 0.5, 1].map(
    (share) => steady[Math.round(share * (steady.length - 1))],
  );
  return {
    what: `text: every form of a post of ${WORDS_PER_POST} words, µs of processor time`,
    floor: '–',
    reach: `≤ ${MOST_MICROSECONDS}`,
    measured: `${middle.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`,
    reached: middle <= MOST_MICROSECONDS,
  };
}

function prepareAll(post: string): number {
  const { folded, sentences, words } = prepareText(post);
  return folded.text.length + sentences.length + words.length;
}

async function corpusTexts(): Promise<string[]> {
  return (await readOwnPosts()).map(({ text }) => text);
}
