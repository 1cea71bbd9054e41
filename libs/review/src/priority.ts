import { type Claim, type Narrative, type PriorityPart, type Verdict } from '#domain';
import { type RiskConfig } from './risk-config.js';

/** What the priority of a case is counted from. */
export interface PriorityInput {
  /** The claim that carries the post's verdict. */
  readonly claim: Claim;
  /** The known false story it repeats, null when it repeats none. */
  readonly narrative: Narrative | null;
  /** Posts on the same story in the last 36 hours, this one included; 0 without a story. */
  readonly posts: number;
}

export interface Priority {
  /** 0 to 100, the sum of the parts. */
  readonly points: number;
  readonly parts: readonly PriorityPart[];
}

type FlaggableVerdict = keyof RiskConfig['priority']['severity']['points'];

const NAMES: Readonly<Record<FlaggableVerdict, string>> = {
  scam: 'Lừa đảo, mạo danh',
  fabricated: 'Bịa đặt chính sách, văn bản hoặc sự việc',
  distorted: 'Sai con số, điều kiện hoặc phạm vi',
  outdated: 'Theo quy định đã hết hiệu lực',
};

const HARMS = ['rất thấp', 'thấp', 'vừa', 'cao', 'rất cao'] as const;

/** Counts a case's priority by config/risk.yaml; every part says in Vietnamese what it is for. */
export function priorityOf(input: PriorityInput, { priority }: RiskConfig): Priority {
  const parts = [
    severityPart(input.claim.verdict, priority.severity),
    harmPart(input, priority.harm),
    evidencePart(input.claim, priority.evidence.maximum),
    spreadPart(input.posts, priority.spread),
  ];
  return { points: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

function severityPart(
  verdict: Verdict,
  { maximum, points }: RiskConfig['priority']['severity'],
): PriorityPart {
  const known = isFlaggable(verdict);
  return {
    name: 'severity',
    points: known ? Math.round(points[verdict]) : 0,
    maximum,
    reason: known ? NAMES[verdict] : 'Chưa kết luận là sai',
  };
}

function harmPart(
  { claim, narrative }: PriorityInput,
  { maximum, pointsByLevel, defaultLevel }: RiskConfig['priority']['harm'],
): PriorityPart {
  const usual = isFlaggable(claim.verdict) ? defaultLevel[claim.verdict] : 1;
  const level = narrative?.harmLevel ?? usual;
  const harm = narrative?.harm;
  return {
    name: 'harm',
    points: Math.round(pointsByLevel[level - 1] ?? 0),
    maximum,
    reason: `Mức hại ${HARMS[level - 1] ?? ''}${harm == null ? '' : `: ${harm}`}`,
  };
}

function evidencePart({ confidence, evidence }: Claim, maximum: number): PriorityPart {
  const ids = [...new Set(evidence.flatMap(({ factId }) => factId ?? []))].slice(0, 3);
  const named = ids.length === 0 ? 'chưa gắn căn cứ' : `căn cứ ${ids.join(', ')}`;
  return {
    name: 'evidence',
    points: Math.round((ids.length === 0 ? 0.5 : 1) * confidence * maximum),
    maximum,
    reason: `Tin cậy ${Math.round(confidence * 100)}%, ${named}`,
  };
}

/** Grows with the logarithm: the second post on a story says more than the thirtieth. */
function spreadPart(
  posts: number,
  { maximum, fullAtPosts }: RiskConfig['priority']['spread'],
): PriorityPart {
  const share = posts <= 1 ? 0 : Math.min(1, Math.log(posts) / Math.log(fullAtPosts));
  const reason =
    posts <= 1 ? 'Chưa thấy bài khác cùng câu chuyện' : `${posts} bài cùng câu chuyện trong 36 giờ`;
  return { name: 'spread', points: Math.round(share * maximum), maximum, reason };
}

function isFlaggable(verdict: Verdict): verdict is FlaggableVerdict {
  return verdict in NAMES;
}
