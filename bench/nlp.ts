/**
 * Measures the reading of Vietnamese: each part on its written cases and, where its data is at
 * hand, on public ones. Prints one table; says loudly what could not be measured.
 */
import './read-sources.ts';
import { runParts } from './run-parts.ts';

await runParts({
  reading: () => import('./nlp/reading.ts'),
  classifiers: () => import('./nlp/classifiers.ts'),
  language: () => import('./nlp/language.ts'),
  'personal-data': () => import('./nlp/personal-data.ts'),
  province: () => import('./nlp/province.ts'),
  quantities: () => import('./nlp/quantities.ts'),
  segmentation: () => import('./nlp/segmentation.ts'),
  text: () => import('./nlp/text.ts'),
});
