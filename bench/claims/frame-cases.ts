import { CLAIM_RULES, type FactBase, matchingWordsOf, readFrame, viewOfSpan } from '#claims';
import { parseQuantities } from '#nlp';

/** A statement about a matter, with what its frame and the rules must say; what is absent is not asked. */
export interface FrameCase {
  readonly text: string;
  readonly day: string;
  readonly matter: string;
  /** A rule that must find it, null: none may; absent: not asked. */
  readonly rule?: string | null;
  /** Rules that may not find it. */
  readonly silent?: readonly string[];
  /** An attribute that it must be read to measure. */
  readonly attribute?: string;
  /** What one of its numbers must be to the law. */
  readonly outcome?: string;
  /** Dimensions that must be named so. */
  readonly scope?: Readonly<Record<string, readonly string[]>>;
  readonly universal?: boolean;
  /** Told as all that is needed, or as coming at once. */
  readonly sufficient?: boolean;
  readonly draft?: boolean;
  /** Names of the documents it cites. */
  readonly documents?: readonly string[];
}

type Frame = ReturnType<typeof readFrame>;

/** @returns the frame of a whole text told on its day */
export function frameOf(
  { text, day, matter }: Pick<FrameCase, 'text' | 'day' | 'matter'>,
  facts: FactBase,
): Frame {
  const post = { day, words: matchingWordsOf(text), quantities: parseQuantities(text, day) };
  return readFrame(viewOfSpan(post, { start: 0, end: text.length }), matter, facts);
}

/** @returns what is not as the case asks, empty when all is */
export function faultsOf(one: FrameCase, facts: FactBase): string[] {
  const frame = frameOf(one, facts);
  const rules = CLAIM_RULES.filter(({ read }) => read(frame) !== null).map(({ name }) => name);
  return [
    ...(isFound(one, rules) ? [] : [`rule ${rules.join(', ')}`]),
    ...valueFaults(one, frame),
    ...signFaults(one, frame),
  ];
}

function isFound({ rule, silent = [] }: FrameCase, rules: readonly string[]): boolean {
  if (rules.some((name) => silent.includes(name))) return false;
  if (rule === undefined) return true;
  return rule === null ? rules.length === 0 : rules.includes(rule);
}

function valueFaults({ attribute, outcome, scope = {} }: FrameCase, frame: Frame): string[] {
  const named: Readonly<Record<string, unknown>> = { ...frame.scope };
  const outcomes = frame.numbers.map((number) => number.outcome);
  return [
    ...(attribute === undefined || frame.attributes.includes(attribute) ? [] : ['attribute']),
    ...(outcome === undefined || outcomes.some((other) => other === outcome) ? [] : ['outcome']),
    ...Object.entries(scope).flatMap(([name, values]) =>
      JSON.stringify(named[name]) === JSON.stringify(values) ? [] : [`scope ${name}`],
    ),
  ];
}

function signFaults(one: FrameCase, frame: Frame): string[] {
  const signs = {
    universal: frame.universal !== null,
    sufficient: frame.sufficient !== null || frame.immediate !== null,
    draft: frame.draft,
  };
  const documents = frame.documents.map(({ name }) => name).join();
  return [
    ...Object.entries(signs).flatMap(([name, is]) =>
      [undefined, is].includes(one[name as keyof typeof signs]) ? [] : [name],
    ),
    ...(one.documents === undefined || one.documents.join() === documents ? [] : ['documents']),
  ];
}
