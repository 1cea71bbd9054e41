import { describe, expect, it } from '@jest/globals';
import { matchingWordsOf } from '../text/matching-text.js';
import { deniedWords } from './polarity.js';

function deniedIn(text: string): string[] {
  const words = matchingWordsOf(text);
  return deniedWords(words).flatMap((denied, at) => (denied ? [words[at]?.exact ?? ''] : []));
}

describe('deniedWords', () => {
  it.each([
    ['sổ không bị huỷ', ['bị', 'hủy']],
    ['không đóng là mất sổ', ['đóng']],
    ['đâu có mất', ['có', 'mất']],
    ['có mất gì đâu', ['có', 'mất', 'gì']],
    ['ở đâu cũng được', []],
    ['ký hợp đồng khống chia đôi', []],
    ['so khong mat', ['mat']],
  ])('%s', (text, denied) => {
    expect(deniedIn(text)).toEqual(denied);
  });
});
