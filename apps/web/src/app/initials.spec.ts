import { describe, expect, it } from '@jest/globals';
import { initialsOf } from './initials.js';

describe('initialsOf', () => {
  it('takes the last two words', () => {
    expect(initialsOf('Trần Thu Hà')).toBe('TH');
    expect(initialsOf('  đặng ')).toBe('Đ');
    expect(initialsOf('')).toBe('');
  });
});
