import { describe, expect, it } from '@jest/globals';
import { prepareText } from '../text/prepared-text.js';
import { cueFeatures } from './cue-features.js';

const cuesOf = (text: string): string[] => cueFeatures(prepareText(text));

describe('cueFeatures', () => {
  it('sees a question without a question mark', () => {
    expect(cuesOf('bhxh 1 lần từ 1/7 k cho rút nx hả mn')).toEqual(
      expect.arrayContaining(['ask-mark:none', 'end:ha moi nguoi', 'ask:ha moi nguoi']),
    );
  });

  it('sees where the question mark stands', () => {
    expect(cuesOf('Thiếu năm? Bên mình làm cho.')).toEqual(
      expect.arrayContaining(['ask-mark@before', 'offer:ben minh', 'signs:ask+offer']),
    );
    expect(cuesOf('Thật vậy ạ?')).toContain('ask-mark@last');
  });

  it('sees denial and warning', () => {
    const cues = cuesOf('Tin giả nhé mọi người. Cảnh giác lừa đảo!');
    expect(cues).toEqual(expect.arrayContaining(['deny@first', 'warn@last', 'warn:lua dao']));
  });

  it('sees quotation and contact data', () => {
    const cues = cuesOf('"rút hết một cục" gọi 0912 345 678');
    expect(cues).toEqual(expect.arrayContaining(['quote', 'contact:phone']));
  });

  it('reads texts with and without diacritics alike', () => {
    const withMarks = cuesOf('Không có chuyện cắt lương hưu đâu');
    expect(cuesOf('Khong co chuyen cat luong huu dau')).toEqual(withMarks);
  });

  it.each(['', ' ', '😀'])('has nothing to say of %j but its shape', (text) => {
    expect(cuesOf(text)).toContain('ask-mark:none');
  });
});
