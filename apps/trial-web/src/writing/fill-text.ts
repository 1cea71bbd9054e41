import { type FactBook, type FigureReading } from './fact-book.js';
import { isFigureName, writeFigure } from './figures.js';
import { type SeededRandom } from './seeded-random.js';
import { SLOTS } from './slots.js';
import { vietnamDay } from './vietnam-time.js';

const SLOT = /\{([a-z0-9.]+)\}/g;

export interface FilledText {
  readonly parts: readonly string[];
  /** The facts whose figures the text names. */
  readonly factIds: readonly string[];
}

/**
 * Fills the slots of several parts of one text, the same slot always with the same words.
 * `{luongcoso}` is the figure in force on the day, `{luongcoso.cu}` the one before it, and
 * `.tr` writes it in millions.
 * @returns null when a figure does not exist on the day.
 * @throws RangeError for a slot nobody knows.
 */
export function fillText(
  parts: readonly string[],
  at: Date,
  facts: FactBook,
  random: SeededRandom,
): FilledText | null {
  const day = vietnamDay(at);
  const values = new Map<string, string>();
  const factIds = new Set<string>();
  for (const slot of new Set([...parts.join(' ').matchAll(SLOT)].map((match) => match[1] ?? ''))) {
    const [name = '', ...marks] = slot.split('.');
    if (isFigureName(name)) {
      const reading = readFigure(facts, name, day, marks.includes('cu'));
      if (!reading) return null;
      reading.cited.forEach((id) => factIds.add(id));
      values.set(slot, writeFigure(name, reading.value, marks.includes('tr')));
    } else {
      values.set(slot, writeSlot(name, random, at));
    }
  }
  const filled = parts.map((part) =>
    part.replace(SLOT, (_whole, slot: string) => values.get(slot) ?? ''),
  );
  return { parts: filled.map(capitalised), factIds: [...factIds] };
}

/** A former figure is settled by the rule of today, so that is the fact to cite. */
function readFigure(
  facts: FactBook,
  name: Parameters<FactBook['figure']>[0],
  day: string,
  former: boolean,
): { value: number; cited: string[] } | null {
  const current: FigureReading | null = facts.figure(name, day);
  const wanted = former ? facts.formerFigure(name, day) : current;
  return current && wanted ? { value: wanted.value, cited: [current.factId] } : null;
}

function writeSlot(name: string, random: SeededRandom, at: Date): string {
  const write = SLOTS[name];
  if (!write) throw new RangeError(`Unknown slot {${name}}.`);
  return write(random, at);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
