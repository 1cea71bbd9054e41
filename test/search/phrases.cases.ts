import { beforeAll, describe, expect, it } from '@jest/globals';
import { minutesLater } from '../contract/persistence.js';
import { buildDocument } from '../contract/factories.js';
import { idOf, SearchDesk, type SearchStage } from './search-desk.js';

/** Quoted phrases, and where words and phrases are marked. */
export function describePhrases(stage: () => SearchStage): void {
  describe('phrases', () => {
    let desk: SearchDesk;

    beforeAll(async () => {
      desk = await SearchDesk.on(stage());
      await desk.write(
        'Rút bảo hiểm xã hội một lần',
        'Hội xã hiểm bảo lần một rút',
        'rut bao hiem xa hoi mot lan',
        'bảo, hiểm. Xã\nhội; bảo hiểm y tế',
        'bảo hiếm xã hội, hiểm nghèo',
        'bảo bảo hiểm',
        'lương 2.530.000 đồng một tháng',
      );
      await desk.save([
        buildDocument(idOf(8), 'xã hội tự nguyện', {
          title: 'Bảo hiểm',
          publishedAt: minutesLater(8),
        }),
      ]);
    });

    it.each<[string, number[]]>([
      ['"bảo hiểm"', [8, 6, 4, 1]],
      ['"bao hiem"', [8, 6, 5, 4, 3, 1]],
      ['"bảo hiểm xã hội"', [4, 1]],
      ['"bao hiem xa hoi"', [5, 4, 3, 1]],
      ['"hiểm bảo"', [2]],
      ['"bao hiểm"', [8, 6, 4, 1]],
      ['"bảo hiem"', [8, 6, 5, 4, 1]],
      ['"bảo hiem xã hoi"', [5, 4, 1]],
      ['"bao hiểm xa"', [4, 1]],
      ['“bảo hiểm” rút', [1]],
      ['«một lần»', [1]],
      ['"một lần" "bảo hiểm"', [1]],
      ['"rút"', [2, 1]],
      ['"rut"', [3, 2, 1]],
      ['"bảo bảo hiểm"', [6]],
      ['"bảo bảo bảo hiểm"', []],
      ['"2530000 đồng"', [7]],
      ['"lương 2.530.000 đồng"', [7]],
      ['"hiểm xã hội tự"', []],
      ['"xã hội tự nguyện"', [8]],
      ['"bảo hiểm', [8, 6, 5, 4, 2, 1]],
      ['"rút một"', []],
      ['"bảo hiểm" "y tế"', [4]],
      ['"bảo & hiểm"', [8, 6, 4, 1]],
    ])('%s finds %j', async (text, numbers) => {
      expect(await desk.find(text)).toEqual(numbers);
    });
  });

  it('match word by word, with and without diacritics, where they stand', async () => {
    const desk = await SearchDesk.on(stage());
    await desk.write(
      'rút một lần',
      'rụt một lần rồi rút',
      'rút mốt lần',
      'rút mot lần, rút một lần',
      'rút lần một, mot lần rút',
      'rut mot lan; rút ngay; một lần',
    );
    expect(await desk.find('"rút mot lần"')).toEqual([4, 3, 1]);
    expect(await desk.find('"mot lần rút"')).toEqual([5, 4]);
    expect(await desk.find('"rút mot"')).toEqual([4, 3, 1]);
    expect(await desk.find('"rút mot lần" "một lần"')).toEqual([4, 1]);
  });

  it('are told from the same pairs of words elsewhere', async () => {
    const desk = await SearchDesk.on(stage());
    await desk.write(
      'rút một lần',
      'rút một, hai, một lần',
      'một lần, rút một',
      'một lần rút một lần',
      'rút một rút một lần một lần',
      'lần một rút',
    );
    await desk.save([
      buildDocument(idOf(7), 'một lần nữa', { title: 'rút một', publishedAt: minutesLater(7) }),
      buildDocument(idOf(8), 'một', { title: 'rút một lần', publishedAt: minutesLater(8) }),
    ]);
    expect(await desk.find('"rút một lần"')).toEqual([8, 5, 4, 1]);
    expect(await desk.find('"rut mot lan"')).toEqual([8, 5, 4, 1]);
    expect(await desk.find('"một lần rút một"')).toEqual([4, 3]);
    expect(await desk.find('"mot lan mot"')).toEqual([5]);
    expect(await desk.find('"một rút một lần"')).toEqual([5]);
  });

  it('are found at the end of long posts too', async () => {
    const desk = await SearchDesk.on(stage());
    const filler = Array.from({ length: 9_000 }, (_, n) => `chữ${n}`).join(' ');
    await desk.write(`${filler} rút một lần`, `${filler} một rút lần`, 'rút một lần');
    expect(await desk.find('"rút một"')).toEqual([3, 1]);
    expect(await desk.find('"rut mot lan"')).toEqual([3, 1]);
    expect(await desk.find('"rut một"')).toEqual([3, 1]);
    expect(await desk.find('"một rút"')).toEqual([2]);
  });

  describe('highlights', () => {
    const text = '😀 Rút BHXH: rụt, RÚT một lần; 2.530.000đ. Một, lần.';
    const title = 'Ai được rút một lần';
    let desk: SearchDesk;

    beforeAll(async () => {
      desk = await SearchDesk.on(stage());
      await desk.save([buildDocument(idOf(1), text, { title })]);
    });

    it.each<[string, string[], string[]]>([
      ['', [], []],
      ['rút', ['Rút', 'RÚT'], ['rút']],
      ['rut', ['Rút', 'rụt', 'RÚT'], ['rút']],
      ['2530000', ['2.530.000đ'], []],
      ['"một lần"', ['một lần', 'Một, lần'], ['một lần']],
      ['"rút mot" lần', ['RÚT một', 'lần', 'lần'], ['rút một', 'lần']],
      ['"rút một lần" "một lần"', ['RÚT một lần', 'Một, lần'], ['rút một lần']],
    ])('%j marks %j', async (words, inText, inTitle) => {
      const { hits } = await desk.ask({ text: words });
      const marks = (whole: string, spans: readonly { start: number; end: number }[] = []) =>
        spans.map(({ start, end }) => whole.slice(start, end));
      expect(marks(text, hits[0]?.highlights)).toEqual(inText);
      expect(marks(title, hits[0]?.titleHighlights)).toEqual(inTitle);
    });

    it('keeps the offsets of masked text', async () => {
      const original = 'Gọi 0912345678 để rút';
      const masked = original.replace('0912345678', '••••••••••');
      await desk.save([buildDocument(idOf(2), masked, { publishedAt: minutesLater(2) })]);
      const { hits } = await desk.ask({ text: 'gọi rút' });
      const spans = hits[0]?.highlights.map(({ start, end }) => original.slice(start, end));
      expect(spans).toEqual(['Gọi', 'rút']);
      expect(await desk.find('0912345678')).toEqual([]);
    });
  });
}
