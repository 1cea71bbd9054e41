import { type CaseSummary } from '#contracts';

/** Padding, title, suggestion, source and the line below, as `queue.css` sets them. */
const USUAL = 74;
/** One more line of small print. */
const LINE = 18;

/** @returns how high the row of a case is, in pixels: no line of it wraps. */
export function rowHeight({ analysisChangedAt }: Pick<CaseSummary, 'analysisChangedAt'>): number {
  return analysisChangedAt === null ? USUAL : USUAL + LINE;
}
