import { describe, expect, it } from '@jest/globals';
import { LineSplitter } from './line-splitter.js';

describe('LineSplitter', () => {
  it('joins lines and letters cut between chunks', () => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    const bytes = Buffer.from('bảo hiểm\r\nxã hội\ndở dang');
    for (const byte of bytes) splitter.push(Buffer.from([byte]));
    expect(lines).toEqual(['bảo hiểm', 'xã hội']);
  });
});
