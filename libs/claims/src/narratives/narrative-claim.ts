import { type Claim, type Evidence, verdictOfNarrative } from '#domain';
import { explainReading, type ReadStretch } from '../explanation/explain-reading.js';
import { type FactBase, matterOf } from '../knowledge/fact-base.js';
import { formatDay } from '../knowledge/format-quantity.js';
import { factOf } from '../rules/rule-finding.js';
import { type LawReading } from '../reading/read-laws.js';
import { type PieceView } from '../reading/dated-views.js';
import { type StoryHit } from './narrative-matcher.js';

/** The post that tells a story, and the law it is held against. */
interface ToldIn {
  readonly text: string;
  /** ISO day of the post. */
  readonly day: string;
  readonly facts: FactBase;
}

/** A piece of a post with what it was read as. */
interface TellingPiece extends ReadStretch {
  readonly view: PieceView;
}

/** @returns the claim that a piece makes by telling a confirmed story */
export function narrativeClaim(piece: TellingPiece, hit: StoryHit, context: ToldIn): Claim {
  const { narrative, score } = hit;
  const { start, end } = piece.view;
  const evidence = evidenceOf(hit, context);
  const law =
    piece.laws.find(({ matter }) => narrative.facts.map(matterOf).includes(matter)) ??
    piece.laws[0] ??
    null;
  return {
    start,
    end,
    verdict: verdictOfNarrative(narrative.kind),
    confidence: Math.min(0.97, score),
    evidence,
    rule: 'narrative-match',
    triggers: [context.text.slice(start, end)],
    reason: `Giống câu chuyện ${narrative.id} “${narrative.title}”; xét ngày ${formatDay(context.day)}: ${narrative.correction}.`,
    explanation: explainReading(
      piece,
      { law, evidence, mistaken: mistakenOf(law), story: hit, fraudSigns: [] },
      context.facts,
    ),
  };
}

/** What a rule says the numbers were taken from, if one does. */
function mistakenOf(law: LawReading | null): string | null {
  const mistaken = law?.findings.find((finding) => finding.mistaken !== null)?.mistaken ?? null;
  return mistaken === null ? null : factOf(mistaken).id;
}

function evidenceOf({ narrative, score }: StoryHit, { facts, day }: ToldIn): Evidence[] {
  const matters = [...new Set(narrative.facts.map(matterOf))];
  const found = matters.flatMap((matter) => facts.inForce(matter, day) ?? []);
  if (found.length === 0) return [{ factId: null, narrativeId: narrative.id, score }];
  return found.map((fact) => ({ factId: fact.id, narrativeId: narrative.id, score }));
}
