/** The scorer's report: figures by path, `null` where there was no case. */
export type Report = Readonly<Record<string, unknown>>;

interface Row {
  readonly path: string;
  /** What a plain text model reaches (logistic regression over n-grams, no facts). */
  readonly floor: string;
  readonly reach: string;
}

/** The floors come with the corpus: a plain model trained on the first files, scored on the same posts. */
const ROWS: readonly Row[] = [
  row('flag.precision'),
  row('flag.recall'),
  row('flag.f1', '0.76'),
  row('flag.falsePositiveRate', '0.24'),
  row('flag.falsePositiveRateByGroup.accurate', '0.44'),
  row('flag.falsePositiveRateByGroup.ask'),
  row('flag.falsePositiveRateByGroup.deny'),
  row('flag.falsePositiveRateByGroup.other'),
  row('flag.falsePositiveRateByGroup.irrelevant'),
  row('flag.bySpelling.full.f1'),
  row('flag.bySpelling.none.f1'),
  row('flag.bySpelling.teencode.f1'),
  row('verdict.macroF1', '0.70'),
  row('evidence.hitRate', '0.93'),
  row('evidence.top1', '0.82'),
  row('evidence.inForce'),
  row('temporal.allRight', '0.13'),
  row('minimal.allRight'),
  row('relevance.f1', '0.98', '≥ 0.985'),
  row('relevance.irrelevantFound', '0.36', '≥ 0.85'),
  row('topics.microF1', '0.85', '≥ 0.88'),
  row('sentiment.macroF1', '0.62', '≥ 0.75'),
  row('stance.macroF1', '0.89', '≥ 0.92'),
  row('stance.perClass.deny.f1', '–', '≥ 0.85'),
  row('claims.f1'),
  row('claims.verdictAccuracyOfMatched'),
  row('pii.recall'),
  row('pii.precision'),
  row('risk.averagePrecision'),
  row('risk.brier'),
  row('risk.expectedCalibrationError'),
];

/** The report as a Markdown table, the floor beside our figure. */
export function evalTable(report: Report): string[] {
  const lines = ROWS.map(
    ({ path, floor, reach }) => `| ${path} | ${floor} | ${reach} | ${valueAt(report, path)} |`,
  );
  return ['| figure | floor | reach | ours |', '|---|---|---|---|', ...lines];
}

function row(path: string, floor = '–', reach = '–'): Row {
  return { path, floor, reach };
}

function valueAt(report: Report, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), report);
  return typeof value === 'number' ? value.toFixed(3) : 'not measured';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
