import { type DigitGroup } from './digit-groups.js';
import { NO_CONTEXT, type NumberContext } from './number-context.js';
import { type ContextWord } from './context-words.js';

/** Neighbouring groups of a run that may be one number, and what is seen of them. */
export interface NumberCandidate {
  readonly groups: readonly DigitGroup[];
  readonly digits: string;
  /** As written, folded. */
  readonly written: string;
  /** What follows, as typed in lower case. */
  readonly after: string;
  readonly spelling: 'digits' | 'words' | 'mixed';
  /** Whether slashes, or commas between digits, lie between its groups. */
  readonly slashed: boolean;
  /** Whether a plus sign opens it. */
  readonly plus: boolean;
  /** Whether letters touch it, or it is part of an address or a key ("id=…"). */
  readonly inside: 'nothing' | 'word' | 'address';
  readonly context: NumberContext;
  /** Classes of the phrase right behind it. */
  readonly behind: ReadonlySet<ContextWord>;
}

/** The text that digit groups speak of. */
export interface NumberSource {
  /** Folded. */
  readonly text: string;
  /** @returns a stretch of it as typed, in lower case, NFC. */
  readonly toned: (start: number, end: number) => string;
}

const AFTER_UNITS = 14;
/** Few letters may follow a number without a space ("0944512360nha"); none may precede it. */
const LONGEST_GLUE = 5;
/** Contacts of these addresses are phones (zalo.me/0912…), and so is what a label opens. */
const CONTACT_ADDRESS = /(?:zalo\.me\/|wa\.me\/|t\.me\/|(?:tel|sdt|dt|zalo):)\+?$/;
/** What touches a number in a link or behind a key. */
const ADDRESS = /[/=#&]$|\/\/|www\.|\.[a-z]{2,4}\//;
const ADDRESS_UNITS = 48;

/**
 * Looks at groups of a run.
 * @param context of the run, if it still speaks of these groups
 * @param behind classes of the phrase behind them
 */
export function toCandidate(
  { text, toned }: NumberSource,
  groups: readonly DigitGroup[],
  context: NumberContext | null,
  behind: ReadonlySet<ContextWord>,
): NumberCandidate {
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? start;
  const spelled = groups.filter((group) => group.spelled).length;
  return {
    groups,
    digits: groups.map(({ digits }) => digits).join(''),
    written: text.slice(start, end),
    after: toned(end, Math.min(end + AFTER_UNITS, text.length)),
    spelling: spelled === 0 ? 'digits' : spelled === groups.length ? 'words' : 'mixed',
    slashed: groups.some(isSlashed),
    plus: text.charAt(start - 1) === '+',
    inside: insideOf(text, groups, start),
    context: context ?? NO_CONTEXT,
    behind,
  };
}

function isSlashed({ joint, spelled }: DigitGroup, at: number): boolean {
  return at > 0 && (joint === 'slash' || (joint === 'comma' && !spelled));
}

function insideOf(
  text: string,
  groups: readonly DigitGroup[],
  start: number,
): NumberCandidate['inside'] {
  const right = groups.at(-1)?.gluedRight ?? '';
  if (right.length > LONGEST_GLUE || groups[0]?.gluedLeft !== '') return 'address';
  if (groups[0].joint === 'first' && isInAddress(text, start)) return 'address';
  return right === '' ? 'nothing' : 'word';
}

function isInAddress(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - ADDRESS_UNITS), start);
  const touching = ahead.slice(ahead.search(/\S*$/));
  return ADDRESS.test(touching) && !CONTACT_ADDRESS.test(touching);
}
