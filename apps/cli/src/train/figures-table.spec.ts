import { describe, expect, it } from '@jest/globals';
import { type HeadFigures } from '#nlp';
import { figuresTable } from './figures-table.js';

const FIGURES: HeadFigures = {
  relevanceF1: 0.9751,
  irrelevantFound: 0.5,
  topicsMicroF1: 0.7,
  audienceMicroF1: 0.7,
  sentimentMacroF1: 0.7,
  stanceMacroF1: 0.7,
  denyF1: 0.7,
  assertRecall: 0.7,
  askAsAssert: 0.04,
  denyAsAssert: 0.1,
  verdictMacroF1: 0.5,
  flagF1: 0.6,
};

describe('figuresTable', () => {
  it('writes one row a figure and one column a set', () => {
    const lines = figuresTable({ folds: FIGURES, 'held out': FIGURES }).split('\n');
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe('| figure           | folds | held out |');
    expect(lines[2]).toBe('| relevanceF1      | 0.975 | 0.975    |');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});
