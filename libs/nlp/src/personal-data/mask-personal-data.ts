import { type Span } from '#domain';

const MASK = '•';

/**
 * Hides personal data. Length-preserving: each UTF-16 unit of a span becomes one '•', so that
 * offsets measured on the original stay valid on the masked text.
 * @param spans of `text`; they may overlap, parts outside the text are ignored
 */
export function maskPersonalData(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const span of ordered) {
    const start = Math.min(Math.max(span.start, at), text.length);
    const end = Math.min(Math.max(span.end, start), text.length);
    out += text.slice(at, start) + MASK.repeat(end - start);
    at = Math.max(at, end);
  }
  return out + text.slice(at);
}
