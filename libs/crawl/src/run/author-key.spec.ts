import { describe, expect, it } from '@jest/globals';
import { authorKeyOf } from './author-key.js';

describe('authorKeyOf', () => {
  it('is one for a name, however it is written, and another under another salt', () => {
    const key = authorKeyOf('Nguyễn Thị Hà', 'muối');
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(authorKeyOf(' nguyễn thị hà '.normalize('NFD'), 'muối')).toBe(key);
    expect(authorKeyOf('Nguyễn Thị Hà', 'khác')).not.toBe(key);
  });

  it.each([null, '', '  '])('is null for %j', (name) => {
    expect(authorKeyOf(name, 'muối')).toBeNull();
  });
});
