import { beforeAll, describe, expect, it } from '@jest/globals';
import { SearchDesk, type SearchStage } from './search-desk.js';

const PAIRS: readonly [string, string, string][] = [
  ['năm', 'nam', 'nắm'],
  ['đóng', 'đồng', 'dong'],
  ['lương', 'lượng', 'luong'],
  ['hưu', 'hữu', 'huu'],
  ['rút', 'rụt', 'rut'],
  ['tuổi', 'tươi', 'tuoi'],
  ['mất', 'mắt', 'mat'],
  ['đủ', 'dù', 'du'],
];

/** Words: what they match with and without diacritics, and what is no syntax. */
export function describeWords(stage: () => SearchStage): void {
  let desk: SearchDesk;

  describe.each(PAIRS)('%s, %s and %s', (...words) => {
    beforeAll(async () => {
      desk = await SearchDesk.on(stage());
      await desk.write(...words.map((word) => `Từ ${word} ở giữa`));
    });

    it('never meet with diacritics', async () => {
      const marked = words.filter((word) => word !== bareOf(word));
      for (const word of marked) expect(await desk.find(word)).toEqual([words.indexOf(word) + 1]);
    });

    it('all meet the bare word', async () => {
      expect(await desk.find(bareOf(words[0]))).toEqual([3, 2, 1]);
    });
  });

  describe('among posts of many kinds', () => {
    beforeAll(async () => {
      desk = await SearchDesk.on(stage());
      await desk.write(
        'Rút bảo hiểm xã hội một lần, ai được rút?',
        'Rụt rè hỏi về bao hiem xa hoi',
        'Lương hưu tháng bảy tăng 15% lên 2.530.000 đồng từ 01/07/2025.',
        "Ai nói 'bảo hiểm' là | & ! ( ) : * \\ sai?",
        'Luật 41/2024/QH15 về BHXH; app VssID báo lỗi vss1d',
        'Hoà Bình thuỷ điện 中文 😀',
        'Điều kiện hưởng trợ cấp 75 tuổi',
        '',
      );
    });

    it.each<[string, number[]]>([
      ['', [8, 7, 6, 5, 4, 3, 2, 1]],
      ['   \n\t', [8, 7, 6, 5, 4, 3, 2, 1]],
      ['rút', [1]],
      ['rut', [2, 1]],
      ['RÚT', [1]],
      ['Rút'.normalize('NFD'), [1]],
      ['rut bảo hiểm', [1]],
      ['rut bao hiem', [2, 1]],
      ['bảo hiểm', [4, 1]],
      ['bao hiem', [4, 2, 1]],
      ['hiểm bảo', [4, 1]],
      ['lương rút', []],
      ['luong huu', [3]],
      ['2530000', [3]],
      ['2.530.000', [3]],
      ['2,530,000 đồng', [3]],
      ['2.340.000', []],
      ['1/7/2025', [3]],
      ['01-07-2025', [3]],
      ['15', [3]],
      ['41/2024/QH15', [5]],
      ['qh15 luật', [5]],
      ['vssid', [5]],
      ['hòa bình', [6]],
      ['hoà bình', [6]],
      ['thủy', [6]],
      ['中文', [6]],
      ['điều kiện', [7]],
      ['dieu kien', [7]],
      ['là ai', [4]],
      ['được', [1]],
      ['không có từ này', []],
    ])('%j finds %j', async (text, numbers) => {
      expect(await desk.find(text)).toEqual(numbers);
    });

    it.each<[string, number[]]>([
      [`bảo' | hiểm`, [4, 1]],
      ['!bảo & (hiểm:*)', [4, 1]],
      ['bảo OR lương', []],
      ['-rút', [1]],
      ['text:rút', []],
      ['rút*', [1]],
      ['rú*', []],
      ['rút~2', []],
      ['/rút/', [1]],
      ['[* TO *]', []],
      ['_exists_:rút', []],
      ["'; DROP TABLE search_documents; --", []],
      ['{"match_all":{}}', []],
      ['"rút', [1]],
      ['\\', []],
      ["'", []],
      ['"', []],
      ['""', []],
      ['😀', []],
      ['%', []],
      ['\0', []],
    ])('%j is words, no syntax', async (text, numbers) => {
      expect(await desk.find(text)).toEqual(numbers);
    });

    it('takes a query of ten kilobytes', async () => {
      expect(await desk.find('rút '.repeat(2_500))).toEqual([1]);
      expect(await desk.find('x'.repeat(10_000))).toEqual([]);
      expect(await desk.find('"rút bảo" '.repeat(1_000))).toEqual([1]);
      const many = Array.from({ length: 2_000 }, (_, n) => `từ${n}`).join(' ');
      expect(await desk.find(many)).toEqual([]);
    });
  });
}

function bareOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
