import { describe, expect, it } from '@jest/globals';
import { excerptRange, highlightPieces } from './highlight-segments.js';

describe('highlightPieces', () => {
  it('marks what was found and hides what is masked', () => {
    const text = 'đóng BHXH tự nguyện gọi ••••••••••';
    expect(
      highlightPieces(text, [{ start: 10, end: 19 }], [{ start: 24, end: 34, kind: 'unknown' }]),
    ).toEqual([
      { text: 'đóng BHXH ', hit: false, mask: null },
      { text: 'tự nguyện', hit: true, mask: null },
      { text: ' gọi ', hit: false, mask: null },
      { text: '••••••••••', hit: false, mask: 'unknown' },
    ]);
  });
});

describe('excerptRange', () => {
  it('shows a short text whole', () => {
    expect(excerptRange('ngắn', 2)).toEqual({ start: 0, end: 4 });
  });

  it('shows the first hit of a long text, whole words only', () => {
    const text = 'lương hưu '.repeat(200);
    const { start, end } = excerptRange(text, 1_000);
    expect(start).toBeLessThanOrEqual(1_000);
    expect(end).toBeGreaterThan(1_000);
    expect(text[start - 1]).toBe(' ');
    expect(text[end]).toBe(' ');
    expect(end - start).toBeLessThanOrEqual(360);
  });

  it('copes with a text without spaces', () => {
    const { start, end } = excerptRange('x'.repeat(2_000), 1_900);
    expect(end).toBeGreaterThan(start);
  });
});
