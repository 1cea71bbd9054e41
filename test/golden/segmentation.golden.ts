import { beforeAll, describe, expect, it } from '@jest/globals';
import { segmentWords, type WordList } from '#nlp';
import {
  handSegmented,
  readWordList,
  segmentationF1,
  spansOf,
} from '../../bench/nlp/segmentation.ts';

describe('word segmentation', () => {
  let list: WordList;

  beforeAll(async () => {
    list = await readWordList();
  });

  const wordsOf = (text: string): string[] =>
    segmentWords(text, list).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['segmented.txt', 0.975],
    ['segmented-blind.txt', 0.945],
  ])('stays at its F1 on %s', async (file, least) => {
    const sentences = await handSegmented(file);
    expect(segmentationF1(sentences, (text) => spansOf(text, list))).toBeGreaterThanOrEqual(least);
  });

  it('shows words where they stand in the text as it was typed', () => {
    const typed = 'Tiền LƯƠNG HƯU 🎉 của\u200b bố'.normalize('NFD');
    expect(wordsOf(typed).map((word) => word.normalize('NFC'))).toEqual([
      'Tiền',
      'LƯƠNG HƯU',
      'của',
      'bố',
    ]);
  });

  it('takes names and numbers whole, and never joins over punctuation', () => {
    expect(wordsOf('Gặp bà Trần Thị Mai, đóng 2.530.000đ lương, hưu')).toEqual([
      'Gặp',
      'bà',
      'Trần Thị Mai',
      'đóng',
      '2.530.000đ',
      'lương',
      'hưu',
    ]);
  });

  it.each(['', ' \n', '😀', '\ud800', '!!!'])('finds no word in %j', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('reads 200,000 characters', () => {
    expect(wordsOf('bảo hiểm '.repeat(22_222))).toHaveLength(22_222);
  });
});
