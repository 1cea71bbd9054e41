import { ALL_POSTS, type FacetName, type PostQuery } from '#domain';
import { FREQUENT } from './documents.ts';

const PAGE = 20;
const FACETS: readonly FacetName[] = ['sourceIds', 'topics', 'verdicts', 'sentiments'];

/** One or two words, with and without diacritics. */
const WORDS = [
  'mức',
  'tuổi',
  'trợ cấp',
  'công ty',
  'luật',
  'ngân hàng',
  'lừa đảo',
  'vssid',
  'tuất',
  'truy thu',
  'lạm phát',
  'giám định',
  'thai sản',
  'quỹ',
  'thẻ',
  'that nghiep',
  'ho so',
  'lua dao',
  'thong tuyen',
  '2530000',
];

const PHRASES = [
  '"trợ cấp thất nghiệp"',
  '"rút một lần"',
  '"chế độ thai sản"',
  '"bảo hiểm xã hội tự nguyện"',
  '"bảo hiểm thất nghiệp"',
  '"tuoi nghi huu"',
  '"suy giảm khả năng lao động"',
  '"giả danh cán bộ bảo hiểm"',
  '"khám chữa bệnh trái tuyến"',
  '"thẻ bảo hiểm y tế" năm',
];

const FILTERED: readonly Partial<PostQuery>[] = [
  { text: 'lương hưu', channels: ['forum'] },
  { text: 'lương hưu', verdicts: ['fabricated', 'scam'] },
  { text: 'bảo hiểm y tế', topics: ['health-insurance'] },
  { text: FREQUENT, caseStatuses: ['open'], channels: ['facebook'] },
  { text: `"${FREQUENT}"`, from: new Date('2026-10-01T00:00:00Z') },
  { text: `"${FREQUENT}"`, sourceIds: ['nguon-9', 'nguon-12'] },
  { text: 'rút một lần', stances: ['ask'], sentiments: ['negative'] },
  { text: 'công ty', minRisk: 0.8 },
  { text: '', from: new Date('2026-09-01T00:00:00Z'), to: new Date('2026-09-30T00:00:00Z') },
  { text: '', verdicts: ['distorted'], stances: ['assert'] },
];

/** Forty searches as officers make them, each with its exact total and four facets. */
export const MIXED: readonly PostQuery[] = [
  ...[...WORDS, ...PHRASES].map((text) => ({ text })),
  ...FILTERED,
].map((query) => ({ ...ALL_POSTS, limit: PAGE, facets: FACETS, ...query }));

export const COUNTED_FREQUENT: PostQuery = {
  ...ALL_POSTS,
  text: `"${FREQUENT}"`,
  limit: PAGE,
  facets: FACETS,
};

/** The page alone. */
export const NEWEST_FREQUENT: PostQuery = { ...COUNTED_FREQUENT, total: false, facets: [] };

/** @returns a query in a line, for people. */
export function describeQuery(query: PostQuery): string {
  const given = Object.entries(query).filter(
    ([name, value]) =>
      !(name in ALL_POSTS && value === ALL_POSTS[name as keyof typeof ALL_POSTS]) &&
      !['limit', 'facets', 'text'].includes(name),
  );
  return [query.text, ...given.map(([name, value]) => `${name}=${JSON.stringify(value)}`)].join(
    ' ',
  );
}
