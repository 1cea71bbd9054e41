import { AUDIENCES, SENTIMENTS, STANCES, TOPICS, VERDICTS } from '#domain';

/** The questions a text model answers. */
export type HeadName =
  'relevance' | 'topics' | 'audience' | 'sentiment' | 'stance' | 'verdict' | 'flag';

/** `any`: each label by itself (sigmoid); `one`: exactly one of the labels (softmax). */
export interface HeadShape {
  readonly name: HeadName;
  readonly choice: 'any' | 'one';
  readonly labels: readonly string[];
  /** The first of the head's columns in the weight matrix. */
  readonly offset: number;
}

const SHAPES: readonly Omit<HeadShape, 'offset'>[] = [
  { name: 'relevance', choice: 'any', labels: ['relevant'] },
  { name: 'topics', choice: 'any', labels: TOPICS },
  { name: 'audience', choice: 'any', labels: AUDIENCES },
  { name: 'sentiment', choice: 'one', labels: SENTIMENTS },
  { name: 'stance', choice: 'one', labels: STANCES },
  { name: 'verdict', choice: 'one', labels: VERDICTS },
  { name: 'flag', choice: 'any', labels: ['flag'] },
];

/** All heads side by side: one pass over a text's features scores every label. */
export const HEADS: readonly HeadShape[] = SHAPES.map((shape, index) => ({
  ...shape,
  offset: SHAPES.slice(0, index).reduce((sum, { labels }) => sum + labels.length, 0),
}));

/** Columns of the weight matrix. */
export const COLUMNS = HEADS.reduce((sum, { labels }) => sum + labels.length, 0);

/** Builds a value for every head. */
export function byHead<Value>(build: (head: HeadShape) => Value): Record<HeadName, Value> {
  const values: Partial<Record<HeadName, Value>> = {};
  for (const head of HEADS) values[head.name] = build(head);
  return values as Record<HeadName, Value>;
}
