import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from './detect-language.js';

describe('detectLanguage', () => {
  it.each([
    ['NFD is read as NFC', 'Đủ 15 năm đóng thì được hưởng lương hưu'.normalize('NFD'), 'vi'],
    ['a lone surrogate tells nothing', '\ud800', 'und'],
    ['letters beside digits tell nothing', 'O9I3 4o8 22I', 'und'],
  ])('%s', (_, text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('answers for 200,000 characters by their beginning', () => {
    const text = 'đóng bảo hiểm xã hội '.repeat(10_000);
    expect(detectLanguage(text)).toEqual(detectLanguage(text.slice(0, 4_000)));
  });

  it('is surer of a long text with diacritics than of two plain words', () => {
    const long = detectLanguage(
      'Người lao động đóng đủ 15 năm bảo hiểm xã hội thì được lương hưu.',
    );
    expect(long.confidence).toBeGreaterThan(detectLanguage('lam gi').confidence);
    expect(long.confidence).toBeGreaterThan(0.99);
  });
});
