import { type Analysis, type CaseProposal, type Claim, type Narrative } from '#domain';
import { priorityOf } from './priority.js';
import { type RiskConfig } from './risk-config.js';

/** An analysed post that may need an answer. */
export interface CaseCandidate {
  readonly postId: string;
  /** Masked text: personal data never reaches a title. Offsets are those of the original. */
  readonly maskedText: string;
  readonly analysis: Analysis;
}

/** What a proposal is counted with. */
export interface ProposalContext {
  readonly config: RiskConfig;
  readonly narratives: ReadonlyMap<string, Narrative>;
  /** Posts by narrative in the last 36 hours. */
  readonly postsByNarrative: ReadonlyMap<string, number>;
  readonly now: Date;
}

const TITLE_LENGTH = 140;
/** Fewer letters than this tell nobody what a case is about. */
const TELLING_LETTERS = 15;
const HOUR = 3_600_000;

/** @returns whether a case opens: the post is flagged and its risk passes the threshold. */
export function needsCase(analysis: Analysis, config: RiskConfig): boolean {
  return analysis.flag && analysis.risk >= config.openCaseAt;
}

/** @returns the claim that carries the post's verdict, the surest first; null without claims. */
export function mainClaimOf({ claims, verdict }: Analysis): Claim | null {
  const own = claims.filter((claim) => claim.verdict === verdict);
  return own.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/** @returns the false story that the post's main claim repeats, null when it repeats none. */
export function narrativeIdOf(analysis: Analysis): string | null {
  const evidence = mainClaimOf(analysis)?.evidence ?? [];
  return evidence.find(({ narrativeId }) => narrativeId !== null)?.narrativeId ?? null;
}

/** @returns the case that the post should open, null when it should open none. */
export function proposeCase(
  { postId, maskedText, analysis }: CaseCandidate,
  { config, narratives, postsByNarrative, now }: ProposalContext,
): CaseProposal | null {
  const claim = mainClaimOf(analysis);
  if (claim === null || !needsCase(analysis, config)) return null;
  const narrativeId = narrativeIdOf(analysis);
  const { points, parts } = priorityOf(
    {
      claim,
      narrative: narrativeId === null ? null : (narratives.get(narrativeId) ?? null),
      posts: narrativeId === null ? 0 : (postsByNarrative.get(narrativeId) ?? 1),
    },
    config,
  );
  return {
    postId,
    priority: points,
    priorityParts: parts,
    risk: analysis.risk,
    suggestedVerdict: analysis.verdict,
    title: titleOf(maskedText, analysis, claim),
    narrativeId,
    dueAt: dueAtOf(points, config, now),
  };
}

/**
 * The main claim's words, unless they say too little by themselves, like a sentence that is only
 * a masked telephone number: then those of the longest claim of the same verdict.
 */
function titleOf(maskedText: string, { claims }: Analysis, main: Claim): string {
  const alike = claims.filter(({ verdict }) => verdict === main.verdict);
  const [longest = main] = alike.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const wordsOf = ({ start, end }: Claim): string => shorten(maskedText.slice(start, end));
  const words = wordsOf(main);
  return words.replace(/[^\p{L}]+/gu, '').length >= TELLING_LETTERS ? words : wordsOf(longest);
}

function shorten(claim: string): string {
  const line = claim.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}

function dueAtOf(points: number, { answerWithin }: RiskConfig, now: Date): Date {
  const step = answerWithin.toSorted((a, b) => b.from - a.from).find(({ from }) => points >= from);
  return new Date(now.getTime() + (step?.hours ?? 24) * HOUR);
}
