import { describe, expect, it } from '@jest/globals';
import { describeDeadline } from './sla.js';

const due = '2026-11-24T03:00:00Z';
const at = (clock: string): number => Date.parse(`2026-11-24T${clock}Z`);

describe('describeDeadline', () => {
  it('says what is left and names the hour', () => {
    expect(describeDeadline(due, at('01:42:00'))).toEqual({
      tone: 'soon',
      words: 'Còn 1 giờ 18 phút',
      exact: 'hạn 24/11/2026 10:00',
    });
  });

  it('is calm while there are two hours or more', () => {
    expect(describeDeadline(due, at('00:55:00'))).toMatchObject({
      tone: 'calm',
      words: 'Còn 2 giờ 5 phút',
    });
  });

  it('says by how much a deadline has passed', () => {
    expect(describeDeadline(due, at('03:12:00'))).toMatchObject({
      tone: 'late',
      words: 'Quá hạn 12 phút',
    });
  });
});
