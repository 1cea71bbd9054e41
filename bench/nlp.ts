/**
 * Measures the reading of Vietnamese: each part on its written cases and, where its data is at
 * hand, on public ones. Prints one table; says loudly what could not be measured.
 */
import { type Figure, figureTable } from './nlp/figure.ts';

/** One part's measurement: `measure` of `bench/nlp/<name>.ts`. */
type Measure = () => Promise<readonly Figure[]>;

const PARTS: Readonly<Record<string, () => Promise<{ readonly measure: Measure }>>> = {
  reading: () => import('./nlp/reading.ts'),
  classifiers: () => import('./nlp/classifiers.ts'),
  language: () => import('./nlp/language.ts'),
  'personal-data': () => import('./nlp/personal-data.ts'),
  province: () => import('./nlp/province.ts'),
  quantities: () => import('./nlp/quantities.ts'),
  segmentation: () => import('./nlp/segmentation.ts'),
  text: () => import('./nlp/text.ts'),
};

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(PARTS);
const figures: Figure[] = [];
for (const name of names) {
  const part = PARTS[name];
  if (part === undefined) {
    throw new Error(`no part "${name}"; there are: ${Object.keys(PARTS).join(', ')}`);
  }
  const { measure } = await part();
  figures.push(...(await measure()));
}
console.log(figureTable(figures));
const unmeasured = figures.filter(({ reached }) => reached === null);
for (const { what, measured } of unmeasured) console.error(`NOT MEASURED ${what}: ${measured}`);
