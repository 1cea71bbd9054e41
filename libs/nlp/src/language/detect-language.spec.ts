import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from './detect-language.js';

describe('detectLanguage', () => {
  it.each([
    'Bảo hiểm xã hội Việt Nam',
    'Đủ 15 năm đóng thì được hưởng lương hưu'.normalize('NFD'),
    'bao hiem xa hoi mot lan co rut duoc khong',
    'bhxh 1 lần từ 1/7 k cho rút nx hả mn',
    'k rut dc bhxh a',
    'lương hưu',
    'cong ty no bhxh 5 thang roi gio nghi thi chot so kieu gi',
    'App VssID lỗi OTP hoài, login mãi không được',
  ])('vi: %s', (text) => {
    expect(detectLanguage(text).language).toBe('vi');
  });

  it.each([
    'The new pension law will take effect in July and everyone should read it',
    'Di sini hujan terus dari pagi, motor mogok pula, sabar ya teman-teman',
    '社会保险费的缴费比例是多少',
    'Закон о пенсиях вступает в силу',
    'Bonjour tout le monde, comment allez-vous aujourd’hui ?',
    'Hello friend, where can I buy this shirt?',
  ])('other: %s', (text) => {
    expect(detectLanguage(text).language).toBe('other');
  });

  it.each(['', '   ', '😀😀😀', '12345 6.000', 'https://example.com/a', '\ud800'])(
    'und: %j',
    (text) => {
      expect(detectLanguage(text).language).toBe('und');
    },
  );

  it('is surer of a long text with diacritics than of two plain words', () => {
    const long = detectLanguage(
      'Người lao động đóng đủ 15 năm bảo hiểm xã hội thì được lương hưu.',
    );
    expect(long.confidence).toBeGreaterThan(detectLanguage('lam gi').confidence);
    expect(long.confidence).toBeGreaterThan(0.99);
  });
});
