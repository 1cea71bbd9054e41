import { describe, expect, it } from '@jest/globals';
import { storableJson, storableOrNull, storableText } from './storable-text.js';

describe('storableText', () => {
  it('replaces what PostgreSQL cannot hold, one unit for one', () => {
    const text = 'a\u0000b\uD83Dc\uDE00d😀';
    expect(storableText(text)).toBe('a\uFFFDb\uFFFDc\uFFFDd😀');
    expect(storableText(text)).toHaveLength(text.length);
    expect(storableOrNull(null)).toBeNull();
  });

  it('leaves composed and decomposed Vietnamese as they are', () => {
    const text = 'Lương hưu' + 'Lương hưu'.normalize('NFD');
    expect(storableText(text)).toBe(text);
  });

  it('cleans strings anywhere in JSON', () => {
    expect(storableJson({ a: ['\u0000', 1, null], b: { c: '\uD800' } })).toBe(
      '{"a":["\uFFFD",1,null],"b":{"c":"\uFFFD"}}',
    );
  });
});
