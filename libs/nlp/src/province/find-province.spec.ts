import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stripDiacritics } from '../learn/examples.js';
import { findProvince } from './find-province.js';

describe('findProvince', () => {
  // Resolution 202/2025/QH15.
  it.each([
    ['Hà Nội', 'Hà Nội'],
    ['Cao Bằng', 'Cao Bằng'],
    ['Điện Biên', 'Điện Biên'],
    ['Lai Châu', 'Lai Châu'],
    ['Sơn La', 'Sơn La'],
    ['Lạng Sơn', 'Lạng Sơn'],
    ['Quảng Ninh', 'Quảng Ninh'],
    ['Thanh Hóa', 'Thanh Hóa'],
    ['Nghệ An', 'Nghệ An'],
    ['Hà Tĩnh', 'Hà Tĩnh'],
    ['Huế', 'Thừa Thiên Huế'],
    ['Tuyên Quang', 'Hà Giang, Tuyên Quang'],
    ['Lào Cai', 'Yên Bái, Lào Cai'],
    ['Thái Nguyên', 'Bắc Kạn, Thái Nguyên'],
    ['Phú Thọ', 'Vĩnh Phúc, Hòa Bình, Phú Thọ'],
    ['Bắc Ninh', 'Bắc Giang, Bắc Ninh'],
    ['Hưng Yên', 'Thái Bình, Hưng Yên'],
    ['Hải Phòng', 'Hải Dương, Hải Phòng'],
    ['Ninh Bình', 'Hà Nam, Nam Định, Ninh Bình'],
    ['Quảng Trị', 'Quảng Bình, Quảng Trị'],
    ['Đà Nẵng', 'Quảng Nam, Đà Nẵng'],
    ['Quảng Ngãi', 'Kon Tum, Quảng Ngãi'],
    ['Gia Lai', 'Bình Định, Gia Lai'],
    ['Khánh Hòa', 'Ninh Thuận, Khánh Hòa'],
    ['Lâm Đồng', 'Đắk Nông, Bình Thuận, Lâm Đồng'],
    ['Đắk Lắk', 'Phú Yên, Đắk Lắk'],
    ['Thành phố Hồ Chí Minh', 'Bình Dương, Bà Rịa – Vũng Tàu, Thành phố Hồ Chí Minh'],
    ['Đồng Nai', 'Bình Phước, Đồng Nai'],
    ['Tây Ninh', 'Long An, Tây Ninh'],
    ['Cần Thơ', 'Sóc Trăng, Hậu Giang, Cần Thơ'],
    ['Vĩnh Long', 'Bến Tre, Trà Vinh, Vĩnh Long'],
    ['Đồng Tháp', 'Tiền Giang, Đồng Tháp'],
    ['Cà Mau', 'Bạc Liêu, Cà Mau'],
    ['An Giang', 'Kiên Giang, An Giang'],
  ])('%s was formed from %s', (unit, earlier) => {
    for (const name of [unit, ...earlier.split(', ')]) {
      expect([name, findProvince(`Nộp hồ sơ ở ${name} thế nào?`)]).toEqual([name, unit]);
      const plain = stripDiacritics(`nộp hồ sơ ở ${name} thế nào`).toLowerCase();
      expect([plain, findProvince(plain)]).toEqual([plain, unit]);
      expect([name, findProvince(`Làm ở ${name.toUpperCase()}`.normalize('NFD'))]).toEqual([
        name,
        unit,
      ]);
    }
  });

  it.each([
    ['quê Nam Định nhưng làm ở Bình Dương', 'Thành phố Hồ Chí Minh'],
    ['từ Hà Nội vào Đồng Nai làm công nhân', 'Đồng Nai'],
    ['huyện Tân Phú, Đồng Nai', 'Đồng Nai'],
    ['Hà Nội được mà Đà Nẵng thì không', null],
    ['Hà Nội được, Đà Nẵng không, Hà Nội ưu tiên hơn à', 'Hà Nội'],
    ['chị Huế kể chuyện', null],
    ['các chị Huế kể chuyện', 'Huế'],
    ['bún bò Huế', null],
    ['châu Á - Thái Bình Dương', null],
    ['q7 đông quá', 'Thành phố Hồ Chí Minh'],
    ['q2/2025 chưa đóng', null],
    ['', null],
  ])('%s', (text, province) => {
    expect(findProvince(text)).toBe(province);
  });

  it('reads any string, with words of places in it or without', () => {
    const word = fc.constantFrom(
      'Hà',
      'Nội',
      'q',
      '7',
      'ở',
      'tỉnh',
      'Huế',
      'bún',
      ' ',
      '.',
      '\n',
      '😀',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect([null, 'string']).toContain(findProvince(any) === null ? null : 'string');
      }),
      { seed: 7 },
    );
  });
});
