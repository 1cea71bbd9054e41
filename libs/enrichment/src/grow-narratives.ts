import { type KnowledgeEditor } from '#claims';
import {
  type Claim,
  type ConfirmedStory,
  FLAGGABLE_VERDICTS,
  type Narrative,
  type PostRepository,
  type ReviewCaseRepository,
  type TransactionRunner,
} from '#domain';
import { mask } from './mask.js';

export interface GrowthTools {
  readonly cases: ReviewCaseRepository;
  readonly posts: PostRepository;
  readonly editor: KnowledgeEditor;
  readonly transactions: TransactionRunner;
  readonly knowledge: { readonly narratives: ReadonlyMap<string, Narrative> };
}

/** A decision can be taken back for a quarter of an hour; what is learnt cannot. */
const SETTLED_AFTER_MS = 20 * 60_000;
const BATCH = 50;
/** Shorter words tell no story, longer ones several. UTF-16 units. */
const LENGTHS = { least: 20, most: 600 } as const;
const LEAST_WORDS = 5;

/**
 * Lets the known stories grow by decisions of people: where one calls a post wrong and names the
 * story that the machine had suggested for a claim, the claim's words become a way of telling it,
 * personal data masked. Repeating it adds nothing twice.
 * @returns how many decisions were learnt from
 */
export async function growNarratives(tools: GrowthTools, now: Date): Promise<number> {
  const settled = new Date(now.getTime() - SETTLED_AFTER_MS);
  const decisions = await tools.cases.unlearntDecisions(settled, BATCH);
  for (const decision of decisions) {
    const tellings = await tellingsConfirmedBy(decision, tools);
    await tools.transactions.run(async () => {
      for (const { narrativeId, words } of tellings) {
        await tools.editor.addPhrasing(narrativeId, words, {
          author: decision.userName,
          reason: `Xác nhận ở vụ việc ${decision.caseCode}.`,
        });
      }
      await tools.cases.markLearnt([decision.decisionId], now);
    });
  }
  return decisions.length;
}

interface Telling {
  readonly narrativeId: string;
  readonly words: string;
}

async function tellingsConfirmedBy(
  { postId, verdict, evidence }: ConfirmedStory,
  { posts, knowledge }: GrowthTools,
): Promise<Telling[]> {
  const confirmed = evidence.filter((id) => knowledge.narratives.has(id));
  if (confirmed.length === 0 || !FLAGGABLE_VERDICTS.includes(verdict)) return [];
  const [found] = await posts.findAnalyzed([postId]);
  if (!found?.analysis) return [];
  const masked = mask(found.post.text);
  return found.analysis.claims.flatMap((claim) => {
    const narrativeId = storyOf(claim);
    const words = masked.slice(claim.start, claim.end).replace(/\s+/gu, ' ').trim();
    return narrativeId !== null && confirmed.includes(narrativeId) && tells(words)
      ? [{ narrativeId, words }]
      : [];
  });
}

/** The story that a claim found wrong matches best. */
function storyOf({ verdict, evidence }: Claim): string | null {
  if (!FLAGGABLE_VERDICTS.includes(verdict)) return null;
  return evidence.find(({ narrativeId }) => narrativeId !== null)?.narrativeId ?? null;
}

function tells(words: string): boolean {
  const { least, most } = LENGTHS;
  const told = words.match(/\p{L}+/gu) ?? [];
  return words.length >= least && words.length <= most && told.length >= LEAST_WORDS;
}
