import { text } from '../catalogue/text.js';
import { type VerdictName } from './verdict-look.js';

export interface Mark {
  /** Number on the badge, from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly verdict: VerdictName;
}

export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A piece of text between two neighbouring boundaries. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Marks that cover the piece, the outermost first. */
  readonly marks: readonly Mark[];
  /** Marks whose badge stands at the start of the piece. */
  readonly opens: readonly Mark[];
  readonly mask: string | null;
}

type Range = Readonly<{ start: number; end: number }>;

function clamp<T extends Range>(ranges: readonly T[], length: number): T[] {
  return ranges
    .map((range) => ({
      ...range,
      start: Math.max(0, range.start),
      end: Math.min(length, range.end),
    }))
    .filter((range) => range.start < range.end);
}

function mergeMasks(masks: readonly Mask[]): Mask[] {
  const merged: Mask[] = [];
  for (const mask of [...masks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && mask.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, mask.end) };
    } else merged.push(mask);
  }
  return merged;
}

/** A boundary inside masked data moves to the data's edge: a mask is shown whole or not at all. */
function snap(mark: Mark, masks: readonly Mask[]): Mark {
  const inside = (offset: number) => masks.find((m) => m.start < offset && offset < m.end);
  return {
    ...mark,
    start: inside(mark.start)?.start ?? mark.start,
    end: inside(mark.end)?.end ?? mark.end,
  };
}

/**
 * Cuts a text into pieces for marks that may overlap and masks that may not be cut.
 * @param length of the text in UTF-16 units, the unit of all offsets. @returns pieces that cover it.
 */
export function segmentMarks(
  length: number,
  marks: readonly Mark[],
  masks: readonly Mask[],
): Segment[] {
  const whole = mergeMasks(clamp(masks, length));
  const outerFirst = clamp(marks, length)
    .map((mark) => snap(mark, whole))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);
  const edges = [...outerFirst, ...whole].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? length;
    const covers = (range: Range) => range.start <= start && end <= range.end;
    const covering = outerFirst.filter(covers);
    return {
      start,
      end,
      marks: covering,
      opens: covering.filter((mark) => mark.start === start),
      mask: whole.find(covers)?.kind ?? null,
    };
  });
}

const MASK_RUN = /•{4,}/g;

/** Finds masked data in a text that comes without its kinds: runs of the mask's sign. */
export function findMaskRuns(masked: string): Mask[] {
  return [...masked.matchAll(MASK_RUN)].map((run) => ({
    start: run.index,
    end: run.index + run[0].length,
    kind: 'unknown',
  }));
}

/** @returns a masked line, such as a title, with words in the place of the mask's signs. */
export function nameMasks(masked: string): string {
  return masked.replace(MASK_RUN, text.common.masked);
}
