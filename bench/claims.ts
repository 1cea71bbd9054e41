/**
 * Measures the reading of claims: each part on its written cases and on the training folds of the
 * corpus, rule by rule. Prints one table.
 */
import { type Figure, figureTable } from './nlp/figure.ts';

type Measure = () => Promise<readonly Figure[]>;

const PARTS: Readonly<Record<string, () => Promise<{ readonly measure: Measure }>>> = {
  narratives: () => import('./claims/narratives.ts'),
  fraud: () => import('./claims/fraud.ts'),
  rules: () => import('./claims/rules.ts'),
};

const wanted = process.argv.slice(2);
const figures: Figure[] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (part === undefined) {
    throw new Error(`no part "${name}"; there are: ${Object.keys(PARTS).join(', ')}`);
  }
  const { measure } = await part();
  figures.push(...(await measure()));
}
console.log(figureTable(figures));
