import { type PersonalData, type Span } from '#domain';
import { type Classified, STRENGTH } from './classified.js';
import { classifyNumber } from './classify-number.js';
import { type DigitGroup } from './digit-groups.js';
import { type NumberSource, toCandidate } from './number-candidate.js';
import {
  CONTEXT_UNITS,
  NO_CONTEXT,
  type NumberContext,
  readBehind,
  readContext,
} from './number-context.js';
import { hasShape, isMobile } from './number-shapes.js';

const LONGEST = 19;
const SHORTEST = 6;
/** A group of so many digits is a number by itself, unless a country's number opens it. */
const WHOLE = 9;

/**
 * Numbers of persons in a run of digit groups: at each group the surest reading, then the longest.
 * A run is read in time linear in its groups.
 */
export function findNumbers(source: NumberSource, run: readonly DigitGroup[]): PersonalData[] {
  return new RunFinder(source, run).find();
}

type Best = Classified & { readonly groups: readonly DigitGroup[] };

class RunFinder {
  private readonly context: NumberContext;
  private readonly start: number;
  /** The context without its label, which speaks of the first number only. */
  private readonly unlabelled: NumberContext;
  private readonly found: PersonalData[] = [];

  constructor(
    private readonly source: NumberSource,
    private readonly run: readonly DigitGroup[],
  ) {
    this.start = run[0]?.start ?? 0;
    const from = Math.max(0, this.start - CONTEXT_UNITS);
    const { text, toned } = source;
    this.context = readContext(text.slice(from, this.start), toned(from, this.start));
    this.unlabelled = { ...this.context, label: NO_CONTEXT.label };
  }

  find(): PersonalData[] {
    let taken = 0;
    for (let at = 0; at < this.run.length; at += 1) {
      if (at !== taken && this.isFraction(at)) continue;
      const best = this.bestFrom(at, this.contextAt(at, taken));
      if (best === null || this.isOutdone(best, at)) continue;
      this.found.push({ ...boundsOf(this.source.text, best.groups), kind: best.kind });
      at += best.groups.length - 1;
      taken = at + 1;
    }
    return this.found;
  }

  /** Whether a number that begins inside it has a shape of its own, and is surer. */
  private isOutdone({ groups, strength }: Best, at: number): boolean {
    if (strength >= STRENGTH.shaped) return false;
    return groups.some((_, inside) => {
      const other = inside === 0 ? null : this.bestFrom(at + inside, this.unlabelled);
      return other !== null && other.strength >= STRENGTH.shaped;
    });
  }

  /** A label speaks of the first number and of those that follow it at once. */
  private contextAt(at: number, taken: number): NumberContext {
    const far = (this.run[at]?.start ?? 0) - this.start > CONTEXT_UNITS;
    if (far) return NO_CONTEXT;
    return at === taken ? this.context : this.unlabelled;
  }

  /** "1.053.000": what follows the point of a number is no number of its own; "1.0912345678" is. */
  private isFraction(at: number): boolean {
    const before = this.run[at - 1];
    const group = this.run[at];
    if (before === undefined || group === undefined) return false;
    const gap = this.source.text.slice(before.end, group.start);
    const listed = before.digits.length === 1 && group.digits.length >= WHOLE;
    return /^[.,-]$/.test(gap) && !listed;
  }

  private bestFrom(from: number, context: NumberContext): Best | null {
    let best: Best | null = null;
    let digits = 0;
    for (let to = from; to < this.run.length && this.continues(from, to); to += 1) {
      digits += this.run[to]?.digits.length ?? 0;
      if (digits > LONGEST) break;
      const found = digits < SHORTEST ? null : this.classify(from, to, context);
      if (found !== null) best = surer(best, found);
    }
    return best;
  }

  /** Whether a number that began at `from` may go on with the group `to`. */
  private continues(from: number, to: number): boolean {
    const group = this.run[to];
    const before = this.run[to - 1];
    if (to === from || group === undefined || before === undefined) return true;
    if (isMobile(group.digits)) return false;
    return before.digits.length < WHOLE && (group.digits.length < WHOLE || to === from + 1);
  }

  /** "muoi" may be a digit or none; both readings are tried. */
  private classify(from: number, to: number, context: NumberContext): Best | null {
    const groups = this.run.slice(from, to + 1);
    const found = this.classifyGroups(groups, to, context);
    if (found !== null || !groups.some(({ optional }) => optional)) return found;
    const fewer = groups.map((group) => (group.optional ? { ...group, digits: '' } : group));
    return this.classifyGroups(fewer, to, context);
  }

  private classifyGroups(
    groups: readonly DigitGroup[],
    to: number,
    context: NumberContext,
  ): Best | null {
    const last = to === this.run.length - 1;
    const digits = groups.map((group) => group.digits).join('');
    // Nothing speaks for it: neither its shape, nor a word before or behind it.
    if (!last && context.before.size === 0 && !hasShape(digits)) return null;
    const end = groups.at(-1)?.end ?? 0;
    const behind = last ? readBehind(this.source.text, end) : NO_CONTEXT.before;
    const found = classifyNumber(toCandidate(this.source, groups, context, behind));
    return found === null ? null : { ...found, groups };
  }
}

function surer(best: Best | null, found: Best): Best {
  return best === null || found.strength >= best.strength ? found : best;
}

/** Takes in the plus sign and the brackets that the number itself opens or closes. */
function boundsOf(text: string, groups: readonly DigitGroup[]): Span {
  let start = groups[0]?.start ?? 0;
  let end = groups.at(-1)?.end ?? start;
  if (text.charAt(start - 1) === '+') start -= 1;
  const inside = text.slice(start, end);
  const open = inside.split('(').length - inside.split(')').length;
  if (open < 0 && text.charAt(start - 1) === '(') start -= 1;
  if (open > 0 && text.charAt(end) === ')') end += 1;
  return { start, end };
}
