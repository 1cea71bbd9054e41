/** The scorer's report: figures by path, `null` where there was no case. */
export type Report = Readonly<Record<string, unknown>>;

/** One set of posts: what was measured on it, and which figures it is asked for. */
export interface Column {
  readonly name: string;
  readonly report: Report;
  readonly asks: (path: string) => boolean;
}

type Limit = { readonly least: number } | { readonly most: number };

interface Row {
  readonly path: string;
  /** What a plain text model reaches (logistic regression over n-grams, no facts). */
  readonly floor: string;
  readonly limit: Limit | null;
}

/** The floors come with the corpus: a plain model trained on the first files, scored on the dev posts. */
const ROWS: readonly Row[] = [
  row('flag.precision', '0.74', { least: 0.93 }),
  row('flag.recall'),
  row('flag.f1', '0.76', { least: 0.92 }),
  row('flag.falsePositiveRate', '0.24', { most: 0.03 }),
  row('flag.falsePositiveRateByGroup.accurate', '0.44', { most: 0.05 }),
  row('flag.falsePositiveRateByGroup.ask', '0.08', { most: 0.05 }),
  row('flag.falsePositiveRateByGroup.deny', '0.17', { most: 0.05 }),
  row('flag.falsePositiveRateByGroup.other'),
  row('flag.falsePositiveRateByGroup.irrelevant'),
  row('flag.bySpelling.full.f1'),
  row('flag.bySpelling.none.f1'),
  row('flag.bySpelling.teencode.f1'),
  row('verdict.macroF1', '0.70', { least: 0.85 }),
  row('evidence.hitRate', '0.93', { least: 0.95 }),
  row('evidence.top1', '0.82', { least: 0.88 }),
  row('evidence.inForce', '–', { least: 0.85 }),
  row('temporal.allRight', '0.13', { least: 0.85 }),
  row('minimal.allRight', '0.44', { least: 0.8 }),
  row('relevance.f1', '0.98', { least: 0.985 }),
  row('relevance.irrelevantFound', '0.36', { least: 0.85 }),
  row('topics.microF1', '0.85', { least: 0.88 }),
  row('sentiment.macroF1', '0.62', { least: 0.75 }),
  row('stance.macroF1', '0.89', { least: 0.92 }),
  row('stance.perClass.deny.f1', '–', { least: 0.85 }),
  row('claims.f1', '–', { least: 0.75 }),
  row('claims.verdictAccuracyOfMatched', '–', { least: 0.88 }),
  row('claims.severalPerPost.f1'),
  row('claims.severalPerPost.verdictAccuracyOfMatched'),
  row('pii.recall'),
  row('pii.precision'),
  row('risk.averagePrecision', '0.84', { least: 0.95 }),
  row('risk.brier'),
  row('risk.expectedCalibrationError', '0.07', { most: 0.05 }),
];

/**
 * The reports as one Markdown table, the floor and what is to be reached beside our figures. A
 * figure that misses its reach is marked; `–` stands where a set is not asked for a figure.
 */
export function evalTable(columns: readonly Column[]): string[] {
  const lines = ROWS.map(({ path, floor, limit }) => {
    const cells = columns.map(({ report, asks }) => (asks(path) ? cell(report, path, limit) : '–'));
    return `| ${[path, floor, reach(limit), ...cells].join(' | ')} |`;
  });
  const head = ['figure', 'floor', 'reach', ...columns.map(({ name }) => name)];
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...lines];
}

/** @returns the figure at a path such as `flag.f1`; null where it was not measured */
export function figureAt(report: Report, path: string): number | null {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), report);
  return typeof value === 'number' ? value : null;
}

function row(path: string, floor = '–', limit: Limit | null = null): Row {
  return { path, floor, limit };
}

function reach(limit: Limit | null): string {
  if (limit === null) return '–';
  return 'least' in limit ? `≥ ${limit.least}` : `≤ ${limit.most}`;
}

function cell(report: Report, path: string, limit: Limit | null): string {
  const value = figureAt(report, path);
  if (value === null) return 'not measured';
  return value.toFixed(3) + (limit === null || keeps(value, limit) ? '' : ' **NO**');
}

function keeps(value: number, limit: Limit): boolean {
  return 'least' in limit ? value >= limit.least : value <= limit.most;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
