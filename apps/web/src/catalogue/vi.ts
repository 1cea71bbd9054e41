import { accountWords } from './vi-account.js';
import { caseWords } from './vi-case.js';
import { checkWords } from './vi-check.js';
import { commonWords } from './vi-common.js';
import { factWords } from './vi-facts.js';
import { queueWords } from './vi-queue.js';
import { readingWords } from './vi-reading.js';
import { scopeWords } from './vi-scope.js';
import { searchWords } from './vi-search.js';
import { sessionWords } from './vi-session.js';
import { shellWords } from './vi-shell.js';
import { sourceWords } from './vi-sources.js';
import { vocabularyWords } from './vi-vocabulary.js';

/** The Vietnamese catalogue: every string of every screen, by screen. */
export const vi = {
  common: commonWords,
  vocabulary: vocabularyWords,
  shell: shellWords,
  session: sessionWords,
  account: accountWords,
  queue: queueWords,
  case: caseWords,
  search: searchWords,
  sources: sourceWords,
  check: checkWords,
  facts: factWords,
  reading: readingWords,
  scope: scopeWords,
};
