import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stripDiacritics } from '../learn/examples.js';
import { parseQuantities } from './parse-quantities.js';
import { faultsOf } from './quantity-faults.js';
import { type MeasuredQuantity } from './quantity.js';

const DAY = '2026-02-10';
const runs = { seed: 3, numRuns: 400 };

/** The one measured quantity of a text. */
function only(text: string): MeasuredQuantity {
  const found = parseQuantities(text, DAY);
  const [first] = found;
  if (found.length !== 1 || first === undefined || first.kind === 'date') {
    throw new Error(`${found.length} quantities in "${text}"`);
  }
  return first;
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

const digit = (value: number): string => DIGITS[value] ?? '';

/** Vietnamese words of a whole number below a thousand. */
function belowThousand(value: number, full: boolean): string[] {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const words = full || hundreds > 0 ? [digit(hundreds), 'trăm'] : [];
  return rest === 0 ? words : [...words, ...belowHundred(rest, words.length > 0)];
}

function belowHundred(value: number, full: boolean): string[] {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return full ? ['linh', digit(ones)] : [digit(ones)];
  const words = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  return ones === 0 ? words : [...words, lastDigit(tens, ones)];
}

function lastDigit(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  return ones === 5 ? 'lăm' : digit(ones);
}

/** Vietnamese words of a whole number below 10¹². */
function inWords(value: number): string {
  const words: string[] = [];
  const scales = ['tỷ', 'triệu', 'nghìn', ''];
  scales.forEach((scale, at) => {
    const group = Math.floor(value / 1000 ** (3 - at)) % 1000;
    if (group > 0) words.push(...belowThousand(group, words.length > 0), scale);
  });
  return words.filter((word) => word !== '').join(' ');
}

describe('parseQuantities', () => {
  it('reads the words of any sum back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1e12 - 1 }), (value) => {
        const text = `${inWords(value)} đồng`;
        expect(only(text)).toMatchObject({ value, unit: 'VND', start: 0, end: text.length });
      }),
      runs,
    );
  });

  it('reads the words of any number of months back, also without diacritics', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), (value) => {
        const text = `được ${inWords(value)} tháng`;
        expect(only(text)).toMatchObject({ value, unit: 'month' });
        // "sau" is "sáu" as well as "sau", and is left alone where nothing tells them apart.
        const stripped = stripDiacritics(text);
        expect(only(stripped)).toMatchObject({ value, unit: 'month' });
      }),
      runs,
    );
  });

  it('reads every spelling of a sum alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (m, k) => {
        const value = m * 1e6 + k * 1e3;
        const [high, low] = [String(m), String(k).padStart(3, '0')];
        const forms = [
          `${high}.${low}.000đ`,
          `${high},${low},000 VND`,
          `${high} ${low} 000 đồng`,
          `${high}${low}000 đồng`,
          `${high},${low} triệu`,
          `${high}tr${low}`,
          `${high} triệu ${low}`,
          `${high}tr${low}k`,
          ...(k > 0 ? [`${high} triệu ${k} nghìn`, `${high} tr ${k} ngàn đồng`] : []),
        ];
        for (const form of forms) expect([form, only(form).value]).toEqual([form, value]);
      }),
      runs,
    );
  });

  it('reads every spelling of a day alike', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number);
        const [y, m, d] = [String(year), String(month), String(day)];
        const forms = [
          `${d}/${m}/${y}`,
          `${d}-${m}-${y}`,
          `${d}.${m}.${y}`,
          `ngày ${d}/${m}/${y.slice(2)}`,
          `ngày ${d} tháng ${m} năm ${y}`,
          `ngay ${d} thang ${m} nam ${y}`,
          `${d} tháng ${m}/${y}`,
        ];
        for (const form of forms) {
          expect(parseQuantities(form, '')).toMatchObject([
            { kind: 'date', precision: 'day', period: { from: iso, to: iso }, end: form.length },
          ]);
        }
      }),
      runs,
    );
  });

  it('gives the same in any Unicode form, with spans of the text it was given', () => {
    const text = 'Từ 1/7/2025 đủ mười lăm năm, lương 2,34 triệu/tháng, gần một phần ba';
    const slices = (form: string): string[] =>
      parseQuantities(form, DAY).map(({ start, end }) => form.slice(start, end).normalize('NFC'));
    const wanted = ['1/7/2025', 'mười lăm năm', '2,34 triệu/tháng', 'một phần ba'];
    expect(slices(text)).toEqual(wanted);
    expect(slices(text.normalize('NFD'))).toEqual(wanted);
    expect(slices(`😀${text}😀`)).toEqual(wanted);
    const hidden = slices(Array.from(text).join('\u200b')).map((said) =>
      said.replaceAll('\u200b', ''),
    );
    expect(hidden).toEqual(wanted);
  });

  it('has sound spans and values in any text, and never throws', () => {
    const pieces = fc.constantFrom(
      ...'1 7 15 20 2025 0,03 1.500 500.000 . / - , % ~ > \n 😀 \u0301 \u0000 \ud800'.split(' '),
      ...'tr k đ củ tỷ nghìn triệu trăm mươi mười rưỡi linh lăm tư mốt một hai ba năm'.split(' '),
      ...'tháng ngày tuổi tuần quý đầu cuối này nay trước sau tới từ đến dưới phần nửa'.split(' '),
      ...'nam thang tuoi t th n d tu den muoi sau lần người mỗi gấp phẩy mấy hơn'.split(' '),
    );
    const joined = fc
      .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ')), { maxLength: 30 })
      .map((parts) => parts.flat().join(''));
    const texts = fc.oneof(joined, fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(texts, fc.constantFrom(DAY, '', '2024-02-29'), (text, day) => {
        expect(faultsOf(text, parseQuantities(text, day))).toEqual([]);
      }),
      { seed: 3, numRuns: 4000 },
    );
  });

  it.each([
    ['digits', '1'],
    ['grouped digits', '1.'],
    ['slashes', '1/'],
    ['ranges', '1-'],
    ['spaced groups', '100 '],
    ['number words', 'hai '],
    ['hundreds', 'trăm '],
    ['scales', 'triệu '],
    ['sums', '5tr '],
    ['falling scales', 'một tỷ hai triệu ba nghìn '],
    ['years', 'năm '],
    ['months', 'tháng 7 '],
    ['hedges', 'khoảng hơn từ đến '],
    ['per-units', '5k/tháng/người '],
    ['emoji', '😀'],
    ['marks', 'á\u0301\u0302\u0323'],
    ['lone surrogates', '\ud800'],
    ['nothing', '\u0000'],
  ])('comes through 200,000 characters of %s', (_name, piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(faultsOf(text, parseQuantities(text, DAY))).toEqual([]);
  });
});

describe('a day that no calendar has', () => {
  it.each(['ngày 31/2/2026', 'từ 31/2', 'ngày 31 tháng 2', '31/4/2026', 'ngày 29/2/2027'])(
    'is read as one date without days, and no part of it as another: %s',
    (text) => {
      expect(parseQuantities(text, DAY)).toMatchObject([{ kind: 'date', period: null }]);
    },
  );

  it.each(['từ 30-31 tháng 12', 'Nghị định 31/2/2026/NĐ-CP', 'nghỉ 31 tháng 2 ngày'])(
    'is not seen where none is told: %s',
    (text) => {
      const found = parseQuantities(text, DAY).filter(
        (one) => one.kind === 'date' && one.period === null,
      );
      expect(found).toEqual([]);
    },
  );
});
