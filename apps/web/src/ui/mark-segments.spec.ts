import { describe, expect, it } from '@jest/globals';
import { findMaskRuns, type Mark, nameMasks, segmentMarks } from './mark-segments.js';

const mark = (number: number, start: number, end: number): Mark => ({
  number,
  start,
  end,
  verdict: 'outdated',
});
const shape = (length: number, marks: Mark[], masks: Parameters<typeof segmentMarks>[2] = []) =>
  segmentMarks(length, marks, masks).map((piece) => [
    piece.start,
    piece.end,
    piece.marks.map((m) => m.number).join('+'),
    piece.opens.map((m) => m.number).join('+'),
    piece.mask,
  ]);

describe('segmentMarks', () => {
  it('leaves a text without marks in one piece', () => {
    expect(shape(10, [])).toEqual([[0, 10, '', '', null]]);
  });

  it('covers an empty text with nothing', () => {
    expect(shape(0, [])).toEqual([]);
  });

  it('cuts at the edges of a mark', () => {
    expect(shape(10, [mark(1, 2, 5)])).toEqual([
      [0, 2, '', '', null],
      [2, 5, '1', '1', null],
      [5, 10, '', '', null],
    ]);
  });

  it('names the outer mark first where claims overlap', () => {
    expect(shape(20, [mark(2, 4, 8), mark(1, 2, 12), mark(3, 10, 15)])).toEqual([
      [0, 2, '', '', null],
      [2, 4, '1', '1', null],
      [4, 8, '1+2', '2', null],
      [8, 10, '1', '', null],
      [10, 12, '1+3', '3', null],
      [12, 15, '3', '', null],
      [15, 20, '', '', null],
    ]);
  });

  it('opens both badges where two claims say the same words', () => {
    expect(shape(5, [mark(1, 0, 5), mark(2, 0, 5)])).toEqual([[0, 5, '1+2', '1+2', null]]);
  });

  it('never cuts masked data: a mark that ends inside it takes it whole', () => {
    expect(shape(20, [mark(1, 0, 12)], [{ start: 10, end: 15, kind: 'phone' }])).toEqual([
      [0, 10, '1', '1', null],
      [10, 15, '1', '', 'phone'],
      [15, 20, '', '', null],
    ]);
  });

  it('merges masks that overlap and drops what lies outside the text', () => {
    const masks = [
      { start: 2, end: 6, kind: 'phone' },
      { start: 4, end: 9, kind: 'national_id' },
      { start: 30, end: 40, kind: 'email' },
    ];
    expect(shape(10, [mark(1, 9, 99), mark(2, 4, 4)], masks)).toEqual([
      [0, 2, '', '', null],
      [2, 9, '', '', 'phone'],
      [9, 10, '1', '1', null],
    ]);
  });

  it('joins to the original text, unit by unit', () => {
    const text = 'Đóng đủ 20 năm 😀 mới được hưởng lương hưu';
    const pieces = segmentMarks(text.length, [mark(1, 0, 14), mark(2, 8, 30)], []);
    expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text);
  });
});

describe('nameMasks', () => {
  it('puts words in the place of masked data', () => {
    expect(nameMasks('Zalo ••••••••••••.')).toBe('Zalo [đã che].');
  });
});

describe('findMaskRuns', () => {
  it('finds runs of four signs or more', () => {
    expect(findMaskRuns('gọi •••••••••• nhé • và ••')).toEqual([
      { start: 4, end: 14, kind: 'unknown' },
    ]);
  });
});
