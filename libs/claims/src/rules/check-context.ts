import { type Span } from '#domain';
import { type Quantity } from '#nlp';
import { type FactBase } from '../knowledge/fact-base.js';

/** What the rules know of the post beside the piece they look at. */
export interface CheckContext {
  readonly text: string;
  /** ISO day the post is judged on. */
  readonly day: string;
  readonly facts: FactBase;
  readonly quantities: readonly Quantity[];
}

/** @returns the words of the post inside a span, as published. */
export function quoted(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** @returns the quantities that lie inside the span. */
export function quantitiesIn(quantities: readonly Quantity[], span: Span): Quantity[] {
  return quantities.filter(({ start, end }) => start >= span.start && end <= span.end);
}
