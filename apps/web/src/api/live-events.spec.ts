import { describe, expect, it } from '@jest/globals';
import { staleKeys } from './live-events.js';

describe('staleKeys', () => {
  it('asks for lists once and for each case of a burst once', () => {
    expect(
      staleKeys([
        { type: 'case-opened', caseId: 'a' },
        { type: 'case-changed', caseId: 'a' },
        { type: 'case-changed', caseId: 'b' },
      ]),
    ).toEqual([['overview'], ['case-pages'], ['case', 'a'], ['case', 'b']]);
  });

  it('leaves cases alone when only a source changed', () => {
    expect(staleKeys([{ type: 'source-changed', sourceId: 's' }])).toEqual([
      ['overview'],
      ['sources'],
    ]);
  });
});
