import { expect, it } from '@jest/globals';
import { rowHeight } from './row-height.js';

it('gives a case whose analysis has changed one line more', () => {
  expect(rowHeight({ analysisChangedAt: null })).toBe(74);
  expect(rowHeight({ analysisChangedAt: '2026-11-24T05:00:00.000Z' })).toBe(92);
});
