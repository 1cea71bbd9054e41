/**
 * Analyses the development posts and the fixed fifth of our own corpus with everything the product
 * has, as they are, stripped of diacritics and in teencode, and prints the scorer's figures beside
 * those of a plain text model, what is to be reached and what training measured on unseen folds.
 * Names on the command line (`dev`, `fifth`) choose sets.
 */
import './read-sources.ts';

const { printEval } = await import('./eval/print-eval.ts');
await printEval(process.argv.slice(2));
