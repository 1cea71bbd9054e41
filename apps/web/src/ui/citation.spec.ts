import { describe, expect, it } from '@jest/globals';
import { shortDocument } from './citation.js';

describe('shortDocument', () => {
  it('keeps the kind and the number', () => {
    expect(shortDocument('Luật Bảo hiểm xã hội số 41/2024/QH15')).toBe('Luật 41/2024/QH15');
    expect(shortDocument('Nghị định 161/2026/NĐ-CP')).toBe('Nghị định 161/2026/NĐ-CP');
  });

  it('leaves what it does not know as it is', () => {
    expect(shortDocument('Công văn của BHXH Việt Nam')).toBe('Công văn của BHXH Việt Nam');
  });
});
