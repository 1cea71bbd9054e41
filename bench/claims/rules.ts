import path from 'node:path';
import {
  CLAIM_RULES,
  ClaimModel,
  type FactBase,
  matchingWordsOf,
  readFrame,
  trainClaimModel,
  viewOfSpan,
} from '#claims';
import { FLAGGABLE_VERDICTS, type Verdict } from '#domain';
import { parseQuantities } from '#nlp';
import { readStatements } from '../../apps/cli/src/train/read-statements.ts';
import { type Figure, shareFigure } from '../nlp/figure.ts';
import { timeFigure } from '../nlp/reading-time.ts';
import { faultsOf, type FrameCase } from './frame-cases.ts';
import { claimCases, shippedKnowledge } from './knowledge.ts';
import { trainingPosts } from './training-posts.ts';

const STATEMENTS = path.join(import.meta.dirname, '../../corpus/claims');
/** What a rule by itself must be right in; a sign is told, not asked. */
const LEAST_RIGHT = 0.9;
/** The fold on which the learnt matter is measured; the model reads the others. */
const UNREAD_FOLD = 4;
const MOST_MICROSECONDS = 250;
const MATTERS = ['PE-01', 'LS-01', 'HI-08'];

type View = ReturnType<typeof viewOfSpan>;

/** A labelled claim with its stretch. */
interface Labelled {
  readonly view: View;
  readonly verdict: Verdict;
  /** The matters it is labelled with, the first it is about. */
  readonly matters: readonly string[];
  readonly fold: number;
}

/** Every named rule: how often it speaks and how often the labelled verdict agrees. */
export async function measure(): Promise<readonly Figure[]> {
  const { facts, attributes } = await shippedKnowledge();
  const claims = await labelledPosts();
  const statements = await labelledStatements();
  const gold = ({ matters }: Labelled): string => matters[0] ?? '';
  const learnt = await learntMatter(facts, attributes);
  const unread = claims.filter(({ fold }) => fold === UNREAD_FOLD);
  return [
    ...rulesOn('claims of the training folds', claims, gold, facts),
    ...rulesOn('written statements', statements, gold, facts),
    ...rulesOn('fold that the model of matters has not read, learnt matter', unread, learnt, facts),
    await writtenFigure('frames.jsonl', facts),
    await writtenFigure('frames-blind.jsonl', facts),
    await writtenFigure('laws-to-come.jsonl', facts),
    await writtenFigure('laws-to-come-blind.jsonl', facts),
    await timeFigure(
      `frames of ${MATTERS.length} matters and all rules`,
      (text) => readWhole(text, facts),
      MOST_MICROSECONDS,
    ),
  ];
}

function rulesOn(
  set: string,
  claims: readonly Labelled[],
  matterOf: (claim: Labelled) => string,
  facts: FactBase,
): Figure[] {
  const frames = claims.map((claim) => ({
    verdict: claim.verdict,
    frame: readFrame(claim.view, matterOf(claim), facts),
  }));
  return CLAIM_RULES.flatMap(({ name, strength, read }) => {
    const found = frames.flatMap(({ verdict, frame }) => {
      const finding = read(frame);
      return finding === null ? [] : [{ labelled: verdict, said: finding.verdict }];
    });
    if (found.length === 0) return [];
    const share = (some: readonly unknown[]): number => some.length / found.length;
    const same = share(found.filter(({ labelled, said }) => labelled === said));
    const flagged = share(
      found.filter(({ labelled, said }) => isWrong(labelled) === isWrong(said)),
    );
    const what = `${name}${strength === 'sign' ? ' (sign)' : ''}, ${found.length} of ${claims.length} ${set}: flag right, verdict right ${same.toFixed(3)}`;
    return [shareFigure(what, flagged, { least: strength === 'sign' ? 0 : LEAST_RIGHT })];
  });
}

function isWrong(verdict: Verdict): boolean {
  return FLAGGABLE_VERDICTS.includes(verdict);
}

async function labelledPosts(): Promise<Labelled[]> {
  const posts = await trainingPosts();
  return posts.flatMap(({ text, day, claims, fold }) => {
    const post = { day, words: matchingWordsOf(text), quantities: parseQuantities(text, day) };
    return claims
      .filter(({ facts }) => facts.length > 0)
      .map(({ text: part, verdict, facts }) => {
        const start = text.indexOf(part);
        const view = viewOfSpan(post, { start, end: start + part.length });
        return { view, verdict, matters: mattersOf(facts), fold };
      });
  });
}

async function labelledStatements(): Promise<Labelled[]> {
  const statements = await readStatements(STATEMENTS);
  return statements
    .filter(({ facts }) => facts.length > 0)
    .map(({ text, day, verdict, facts }) => {
      const post = { day, words: matchingWordsOf(text), quantities: parseQuantities(text, day) };
      const view = viewOfSpan(post, { start: 0, end: text.length });
      return { view, verdict, matters: mattersOf(facts), fold: -1 };
    });
}

function mattersOf(facts: readonly string[]): string[] {
  return facts.map((id) => id.replace(/-[pnu]\d+$/, ''));
}

/** Says the likeliest matter, by a model that has read neither the fold nor the statements of it. */
async function learntMatter(
  facts: FactBase,
  attributes: Parameters<typeof trainClaimModel>[0]['attributes'],
): Promise<(claim: Labelled) => string> {
  const posts = (await trainingPosts()).filter(({ fold }) => fold !== UNREAD_FOLD);
  const model = new ClaimModel(
    trainClaimModel({
      posts,
      statements: [],
      facts: [...facts.all()],
      attributes,
      version: 'bench',
      corpusHash: '',
    }),
  );
  return ({ view }) => model.mattersOf(view)[0]?.matter ?? '';
}

async function writtenFigure(file: string, facts: FactBase): Promise<Figure> {
  const cases = await claimCases<FrameCase>(file);
  const right = cases.filter((one) => faultsOf(one, facts).length === 0);
  return shareFigure(
    `frames and rules, ${cases.length} cases of ${file}`,
    right.length / cases.length,
    {
      least: LEAST_RIGHT,
    },
  );
}

function readWhole(text: string, facts: FactBase): void {
  const day = '2026-09-01';
  const post = { day, words: matchingWordsOf(text), quantities: parseQuantities(text, day) };
  const view = viewOfSpan(post, { start: 0, end: text.length });
  for (const matter of MATTERS) {
    const frame = readFrame(view, matter, facts);
    for (const { read } of CLAIM_RULES) read(frame);
  }
}
