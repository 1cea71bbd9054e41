import { ERROR_CAUSES, type FoldReading } from '#enrichment';
import { type CorpusPost } from './read-corpus.js';
import { type SetShare, setShares } from './set-shares.js';

type Reading = FoldReading<CorpusPost>;

const WORST = 10;

/**
 * The errors whose risk is farthest from the truth, farthest first: a post with a wrong flag stated
 * with risk 0.99, or one that should have it with risk 0.01.
 */
export function worstErrors(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ cause }) => cause !== null)
    .toSorted((a, b) => distance(b) - distance(a) || (a.post.id < b.post.id ? -1 : 1))
    .slice(0, WORST);
}

/** One line of an error, for the log. */
export function errorLine({ post, risk, cause }: Reading): string {
  return `${post.id}: ${post.flag ? 'missed' : 'flagged'} at risk ${risk.toFixed(3)}, ${cause ?? ''}`;
}

/** A page in Markdown: sets with every flag right, errors by cause, the worst with text and reading. */
export function foldErrorsPage(readings: readonly Reading[]): string {
  const { temporalSets, minimalSets } = setShares(readings);
  return [
    '# What the folds of the cross-validation got wrong',
    '',
    `Written by \`npm run train\`: ${readings.length} training posts, each read by models that had not seen it or its variants, under the limits of a flag in \`judge.json\` (chosen on the same readings). The analysis also keeps from flagging a text that says outright that something is wrong, which is not counted here. Nothing here is of the fixed fifth or of the development posts.`,
    '',
    '## Sets of posts-e with every flag right',
    '',
    '| sets | number | every flag right |',
    '|---|---|---|',
    setRow('temporal (T…): the same words before and after a change of law', temporalSets),
    setRow('minimal (M…): nearly the same words, other labels', minimalSets),
    '',
    '## Wrong flags by cause',
    '',
    'The cause is the first that fits. It is told from what was read, so a wrong label shows as a cause too.',
    '',
    '| cause | missed | wrongly flagged | when |',
    '|---|---|---|---|',
    ...causeRows(readings),
    '',
    `## The ${WORST} worst`,
    '',
    'Wrong flags, the farthest of risk and label first.',
    ...worstErrors(readings).flatMap(errorLines),
    '',
  ].join('\n');
}

function distance({ post, risk }: Reading): number {
  return Math.abs(Number(post.flag) - risk);
}

function setRow(what: string, { cases, allRight }: SetShare): string {
  return `| ${what} | ${cases} | ${allRight?.toFixed(3) ?? 'no set'} |`;
}

function causeRows(readings: readonly Reading[]): string[] {
  return Object.entries(ERROR_CAUSES).map(([name, when]) => {
    const own = readings.filter(({ cause }) => cause === name);
    const missed = own.filter(({ post }) => post.flag).length;
    return `| ${name} | ${missed} | ${own.length - missed} | ${when} |`;
  });
}

function errorLines(reading: Reading, at: number): string[] {
  const { post, risk, flagged, stance, suspect, cause } = reading;
  const suspected =
    suspect === null ? 'no stretch read' : `likeliest wrong stretch read as ${suspect}`;
  return [
    '',
    `### ${at + 1}. ${post.id} of ${post.file}, ${post.day}: ${cause ?? ''}`,
    '',
    `> ${post.text.replace(/\s+/g, ' ').replaceAll('<', '&lt;')}`,
    '',
    `- labelled: ${flagWord(post.flag)}, ${post.stance}, ${post.verdict}${factsOf(post)}`,
    `- read: ${flagWord(flagged)}, risk ${risk.toFixed(3)}, ${stance}, ${suspected}`,
  ];
}

/** Facts that settle the claims which carry the post's verdict. */
function factsOf({ claims, verdict }: CorpusPost): string {
  const facts = claims.flatMap((claim) => (claim.verdict === verdict ? claim.facts : []));
  return facts.length === 0 ? '' : ` (${[...new Set(facts)].join(', ')})`;
}

function flagWord(flag: boolean): string {
  return flag ? 'flag' : 'no flag';
}
