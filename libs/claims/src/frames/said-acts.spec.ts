import { describe, expect, it } from '@jest/globals';
import { matchingWordsOf } from '../text/matching-text.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import { actsIn, type SaidMode } from './said-acts.js';

const acts = new PhraseMatcher([{ name: 'act', phrases: ['rút một lần', 'cầm sổ', 'mất hết'] }]);
const modes = (text: string): SaidMode[] =>
  actsIn(matchingWordsOf(text), acts).map(({ mode }) => mode);

describe('actsIn', () => {
  it.each<[string, SaidMode[]]>([
    ['vẫn được rút một lần', ['may']],
    ['rút một lần được nhé', ['may']],
    ['không được rút một lần', ['no']],
    ['khong duoc rut mot lan', ['no']],
    ['không ai bắt buộc rút một lần', ['need-not']],
    ['phải rút một lần', ['must']],
    ['không phải rút một lần là mất hết', ['need-not', 'need-not']],
    ['không đóng là mất hết', ['plain']],
    ['không có chuyện được rút một lần', ['no']],
    ['hôm qua trời mưa', []],
  ])('%s', (text, expected) => {
    expect(modes(text)).toEqual(expected);
  });

  it('tells what is condemned by what follows', () => {
    const [act] = actsIn(matchingWordsOf('cầm sổ là bị phạt'), acts);
    expect(act?.condemned).toBe(true);
  });
});
