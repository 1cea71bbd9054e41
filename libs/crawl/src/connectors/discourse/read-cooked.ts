import { parseFragment } from '../../page/html-dom.js';
import { readText } from '../../page/read-text.js';

/** What stands inside a post and is not its author's own words. */
const FOREIGN_PARTS =
  'aside.quote, aside.onebox, .lightbox-wrapper .meta, .poll, svg, details.elided';

export interface CookedPost {
  readonly text: string;
  /** Number of the post that is quoted first, when it is in the same topic. */
  readonly quotedNumber: number | null;
}

/** Reads the HTML of a Discourse post ("cooked"), without its quotes. */
export function readCooked(cooked: string, topicId: number): CookedPost {
  const holder = parseFragment(cooked);
  const quote = holder.querySelector('aside.quote[data-post]');
  const topic = quote?.getAttribute('data-topic');
  const sameTopic = topic == null || topic === '' || topic === String(topicId);
  const quoted = sameTopic ? Number(quote?.getAttribute('data-post') ?? Number.NaN) : Number.NaN;
  for (const part of [...holder.querySelectorAll(FOREIGN_PARTS)]) part.remove();
  return { text: readText(holder), quotedNumber: Number.isInteger(quoted) ? quoted : null };
}
