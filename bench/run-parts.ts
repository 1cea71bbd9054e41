import { type Figure, figureTable } from './nlp/figure.ts';

/** The parts of a bench by name; each module measures one. */
export type BenchParts = Readonly<
  Record<string, () => Promise<{ readonly measure: () => Promise<readonly Figure[]> }>>
>;

/**
 * Measures the parts that the command line names, all of them when it names none, prints one table
 * and says loudly what could not be measured.
 * @throws Error for a part that there is not
 */
export async function runParts(parts: BenchParts): Promise<void> {
  const wanted = process.argv.slice(2);
  const figures: Figure[] = [];
  for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
    const part = parts[name];
    if (part === undefined) {
      throw new Error(`no part "${name}"; there are: ${Object.keys(parts).join(', ')}`);
    }
    const { measure } = await part();
    figures.push(...(await measure()));
  }
  console.log(figureTable(figures));
  const unmeasured = figures.filter(({ reached }) => reached === null);
  for (const { what, measured } of unmeasured) console.error(`NOT MEASURED ${what}: ${measured}`);
}
