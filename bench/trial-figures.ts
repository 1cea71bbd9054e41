import { type PostAnalyzer } from '#domain';

/** A post of the trial web as it is judged: what a crawler stores, and the truth about it. */
export interface JudgedPost {
  readonly text: string;
  readonly publishedAt: Date;
  readonly label: { readonly kind: string; readonly flag: boolean };
}

/** How often posts of a kind that should not be flagged were flagged. */
interface FalseFlags {
  readonly posts: number;
  readonly flagged: number;
}

/** How well flags agree with the trial web's own labels. Shares are 0 to 1. */
export interface TrialFigures {
  readonly posts: number;
  readonly shouldBeFlagged: number;
  readonly flagged: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falsePositiveRate: number;
  readonly byKind: ReadonlyMap<string, FalseFlags>;
}

/** Kinds of the trial web with their names, in the order they are shown. */
const KINDS: readonly (readonly [kind: string, vietnamese: string, english: string])[] = [
  ['question', 'Câu hỏi', 'questions'],
  ['denial', 'Bác bỏ, cảnh báo', 'denials, warnings'],
  ['accurate', 'Bài đúng', 'accurate posts'],
  ['complaint', 'Than phiền', 'complaints'],
  ['opinion', 'Ý kiến, cảm ơn, đùa', 'opinions, thanks, jokes'],
  ['unverified', 'Chưa đủ căn cứ', 'unverified'],
  ['look-alike', 'Trông giống nhưng ngoài phạm vi', 'look-alikes'],
];

/** Analyses the trial web's posts and compares the flags with its labels. */
export async function evaluateTrialLabels(options: {
  readonly posts: readonly JudgedPost[];
  readonly analyzer: PostAnalyzer;
}): Promise<TrialFigures> {
  const { posts, analyzer } = options;
  const analyses = await analyzer.analyze(posts);
  const judged = posts.map(({ label }, at) => ({ label, flag: analyses[at]?.flag ?? false }));
  const right = judged.filter(({ label, flag }) => flag && label.flag).length;
  const flagged = judged.filter(({ flag }) => flag).length;
  const wanted = judged.filter(({ label }) => label.flag).length;
  const precision = share(right, flagged);
  const recall = share(right, wanted);
  return {
    posts: posts.length,
    shouldBeFlagged: wanted,
    flagged,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    falsePositiveRate: share(flagged - right, posts.length - wanted),
    byKind: falseFlagsByKind(judged),
  };
}

function falseFlagsByKind(
  judged: readonly { label: JudgedPost['label']; flag: boolean }[],
): Map<string, FalseFlags> {
  const kinds = new Map<string, FalseFlags>();
  for (const { label, flag } of judged) {
    if (label.flag) continue;
    const { posts, flagged } = kinds.get(label.kind) ?? { posts: 0, flagged: 0 };
    kinds.set(label.kind, { posts: posts + 1, flagged: flagged + Number(flag) });
  }
  return kinds;
}

/** @returns the figures as a table in Vietnamese and English, one line each. */
export function describeTrialFigures(figures: TrialFigures): string[] {
  const { posts, shouldBeFlagged, flagged, precision, recall, f1, falsePositiveRate } = figures;
  const row = (vietnamese: string, english: string, value: string): string =>
    `${vietnamese.padEnd(34)} ${english.padEnd(32)} ${value}`;
  return [
    row('Bài của mạng thử', 'posts of the trial web', String(posts)),
    row('Cần gắn cờ', 'should be flagged', String(shouldBeFlagged)),
    row('Máy gắn cờ', 'flagged', String(flagged)),
    row('Độ chính xác', 'precision', percent(precision)),
    row('Độ phủ', 'recall', percent(recall)),
    row('F1', 'F1', percent(f1)),
    row('Gắn cờ nhầm, chung', 'false-positive rate, overall', percent(falsePositiveRate)),
    ...KINDS.flatMap(([kind, vietnamese, english]) => {
      const found = figures.byKind.get(kind);
      if (found === undefined) return [];
      const rate = percent(share(found.flagged, found.posts));
      return [
        row(
          `  ${vietnamese}`,
          `  false positives, ${english}`,
          `${rate} (${found.flagged}/${found.posts})`,
        ),
      ];
    }),
  ];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}
