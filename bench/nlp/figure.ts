/** One row of the table that `npm run bench:nlp` prints. */
export interface Figure {
  /** What was measured and on what, e.g. `quantity parser, exact match on 412 written cases`. */
  readonly what: string;
  /** The same figure of a plain method, or `–` where there is none. */
  readonly floor: string;
  /** What is to be reached, e.g. `≥ 0.98`. */
  readonly reach: string;
  /** As measured; `not measured: <why>` where its data is absent. */
  readonly measured: string;
  /** Whether it was reached; null when it was not measured. */
  readonly reached: boolean | null;
}

/** Builds the row of a share that must be at least (or at most) a limit. */
export function shareFigure(
  what: string,
  value: number,
  limit: { readonly least: number } | { readonly most: number },
  floor = '–',
): Figure {
  const reached = 'least' in limit ? value >= limit.least : value <= limit.most;
  const reach = 'least' in limit ? `≥ ${limit.least}` : `≤ ${limit.most}`;
  return { what, floor, reach, measured: value.toFixed(4), reached };
}

/** The rows as a Markdown table. */
export function figureTable(figures: readonly Figure[]): string {
  const mark = (reached: boolean | null): string =>
    reached === null ? 'not measured' : reached ? 'yes' : 'NO';
  const rows = figures.map(
    ({ what, floor, reach, measured, reached }) =>
      `| ${what} | ${floor} | ${reach} | ${measured} | ${mark(reached)} |`,
  );
  return ['| what | floor | reach | measured | reached |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
