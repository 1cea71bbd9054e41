/**
 * Measures the reading of claims: each part on its written cases and on the training folds of the
 * corpus, rule by rule, and how fast posts are analysed. Prints one table.
 */
import './read-sources.ts';
import { runParts } from './run-parts.ts';

await runParts({
  narratives: () => import('./claims/narratives.ts'),
  fraud: () => import('./claims/fraud.ts'),
  rules: () => import('./claims/rules.ts'),
  speed: () => import('./claims/speed.ts'),
});
