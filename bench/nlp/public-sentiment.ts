import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { normalizeText, trainSentiment } from '#nlp';
import { type Figure, shareFigure } from './figure.ts';

const DATA = path.join(import.meta.dirname, '../../../shared/data');
const STUDENTS = path.join(DATA, 'uit-vsfc');
const BANK = path.join(DATA, 'uts2017-bank/train.jsonl');
const BANK_FOLDS = 5;
/** Stand-ins that the authors of the student feedback put for emoticons and names. */
const STAND_INS = /\b(?:colon\w+|doubledot|fraction|wzjwz\d+)\b/g;

type Sentiment = 'positive' | 'neutral' | 'negative';

interface Felt {
  readonly text: string;
  readonly sentiment: Sentiment;
}

/** The learner on data that is not ours; nothing of it is shipped. */
export async function publicSentimentFigures(): Promise<readonly Figure[]> {
  return [
    existsSync(STUDENTS) ? await studentFigure() : absent('UIT-VSFC', '0.91'),
    existsSync(BANK) ? await bankFigure() : absent('bank comments', '0.963'),
  ];
}

async function studentFigure(): Promise<Figure> {
  const [train, dev] = await Promise.all(['train', 'dev'].map(readStudents));
  const read = trainSentiment(train ?? [], { cost: 0.5, balance: 0.5 });
  const truth = (dev ?? []).map(({ sentiment }) => sentiment);
  const said = (dev ?? []).map(({ text }) => read(text));
  return shareFigure(
    `learner on UIT-VSFC, its train → its dev (${truth.length}), weighted F1`,
    weightedF1(truth, said),
    { least: 0.91 },
    '0.91',
  );
}

async function readStudents(part: string): Promise<Felt[]> {
  const lines = async (file: string): Promise<string[]> =>
    (await readFile(path.join(STUDENTS, part, file), 'utf8')).trimEnd().split('\n');
  const sentiments: readonly Sentiment[] = ['negative', 'neutral', 'positive'];
  const labels = await lines('sentiments.txt');
  return (await lines('sents.txt')).map((text, at) => ({
    text: text.replaceAll(STAND_INS, ' '),
    sentiment: sentiments[Number(labels[at])] ?? 'neutral',
  }));
}

/** Five parts, the same text always in one; positive and negative only. */
async function bankFigure(): Promise<Figure> {
  const lines = (await readFile(BANK, 'utf8')).trim().split('\n');
  const texts = lines.map(readBankLine).filter(({ sentiment }) => sentiment !== 'neutral');
  let right = 0;
  for (let fold = 0; fold < BANK_FOLDS; fold += 1) {
    const read = trainSentiment(
      texts.filter(({ text }) => foldOf(text) !== fold),
      { cost: 0.5, balance: 0 },
    );
    const unseen = texts.filter(({ text }) => foldOf(text) === fold);
    right += unseen.filter(({ text, sentiment }) => read(text) === sentiment).length;
  }
  return shareFigure(
    `bank comments, unseen parts (${texts.length}), positive/negative accuracy`,
    right / texts.length,
    { least: 0.965 },
    '0.963',
  );
}

function readBankLine(line: string): Felt {
  const { text, labels } = JSON.parse(line) as { text: string; labels: readonly string[] };
  const polarity = labels[0]?.split('#')[1]?.toLowerCase();
  const sentiment = polarity === 'positive' || polarity === 'negative' ? polarity : 'neutral';
  return { text: text.replaceAll(/\d{9,20}/g, '0'), sentiment };
}

function foldOf(text: string): number {
  const plain = normalizeText(text).text.replaceAll(/\s+/g, ' ').trim();
  return (createHash('sha1').update(plain).digest()[0] ?? 0) % BANK_FOLDS;
}

function weightedF1(truth: readonly string[], said: readonly string[]): number {
  return [...new Set(truth)].reduce((sum, label) => {
    const wanted = truth.filter((one) => one === label).length;
    const found = said.filter((one) => one === label).length;
    const right = truth.filter((one, at) => one === label && said[at] === label).length;
    return sum + (wanted / truth.length) * ((2 * right) / Math.max(1, wanted + found));
  }, 0);
}

function absent(what: string, floor: string): Figure {
  const measured = 'not measured: ../shared/data is not here';
  return { what: `learner on ${what}`, floor, reach: '–', measured, reached: null };
}
