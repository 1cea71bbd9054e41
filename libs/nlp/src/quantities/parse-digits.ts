/** What a number written in digits says; the reading that fits is chosen by its unit. */
export interface Digits {
  /** "2.530.000", "2,53", "15"; null where the points and commas make no number. */
  readonly value: number | null;
  /** Digits only, without separators. */
  readonly whole: boolean;
  /** Thousands are set apart, in one way only: "2.530", "2,340,000". */
  readonly grouped: boolean;
  /** "500,000" is read so before "đồng". */
  readonly asThousands: number | null;
  /** Day, month and year of "1.7.2025". */
  readonly dotted: readonly [number, number, number] | null;
}

/** Longer ones are keys, accounts or noise. */
const MOST_UNITS = 24;
const GROUPED_BY_POINTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/;
const DECIMAL = /^\d+[.,]\d+$/;
const ONE_COMMA_GROUP = /^[1-9]\d{0,2},\d{3}$/;
const DOTTED_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const DOTTED_MONTH = /^(\d{1,2})\.((?:19|20)\d{2})$/;
/** 07 is seven; 0912345678 is somebody's telephone. */
const LEADING_ZERO = /^0\d{2,}$/;

const NONE: Digits = { value: null, whole: false, grouped: false, asThousands: null, dotted: null };
const SMALL: readonly Digits[] = Array.from({ length: 100 }, (_, value) => whole(value));

/**
 * Reads digits with their separators, Vietnamese style ("2.530.000", "2,53") before English.
 * @param said starts and ends with a digit and holds only digits, points and commas
 */
export function parseDigits(said: string): Digits {
  if (said.length > MOST_UNITS) return NONE;
  if (said.length <= 2) return SMALL[Number(said)] ?? NONE;
  const value = Number(said);
  if (Number.isInteger(value) && !said.includes('.')) {
    return LEADING_ZERO.test(said) ? NONE : whole(value);
  }
  return parseSeparated(said);
}

/** @returns month and year of "7.2026", as it stands after "tháng". */
export function parseDottedMonth(said: string): readonly [number, number] | null {
  const match = said.length > MOST_UNITS ? null : DOTTED_MONTH.exec(said);
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

function parseSeparated(said: string): Digits {
  if (GROUPED_BY_POINTS.test(said)) {
    return grouped(Number(said.replaceAll('.', '').replace(',', '.')));
  }
  if (GROUPED_BY_COMMAS.test(said)) return grouped(Number(said.replaceAll(',', '')));
  if (DECIMAL.test(said)) {
    const asThousands = ONE_COMMA_GROUP.test(said) ? Number(said.replace(',', '')) : null;
    return { ...NONE, value: Number(said.replace(',', '.')), asThousands };
  }
  const date = DOTTED_DATE.exec(said);
  if (date === null) return NONE;
  return { ...NONE, dotted: [Number(date[1]), Number(date[2]), Number(date[3])] };
}

function whole(value: number): Digits {
  return { value, whole: true, grouped: false, asThousands: null, dotted: null };
}

function grouped(value: number): Digits {
  return { value, whole: false, grouped: true, asThousands: null, dotted: null };
}
