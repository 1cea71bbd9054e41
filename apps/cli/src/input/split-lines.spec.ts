import { describe, expect, it } from '@jest/globals';
import { splitLines } from './split-lines.js';

async function linesOf(chunks: readonly string[], maximum?: number): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const { line, bytes } of splitLines(toStream(chunks), maximum)) {
    lines.push([line, bytes?.toString('utf8') ?? null]);
  }
  return lines;
}

async function* toStream(chunks: readonly string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
}

describe('splitLines', () => {
  it('joins lines that are cut by chunk borders', async () => {
    expect(await linesOf(['mộ', 't\nhai\nb', 'a'])).toEqual([
      [1, 'một'],
      [2, 'hai'],
      [3, 'ba'],
    ]);
  });

  it('keeps blank lines, so that numbers are those of the file', async () => {
    expect(await linesOf(['a\n\nb\n'])).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
  });

  it('gives up a line over the cap and reads on behind it', async () => {
    expect(await linesOf(['12345', '6789\nok\n'], 5)).toEqual([
      [1, null],
      [2, 'ok'],
    ]);
  });

  it('takes a line of exactly the cap, also the last one', async () => {
    expect(await linesOf(['12345\n12345'], 5)).toEqual([
      [1, '12345'],
      [2, '12345'],
    ]);
    expect(await linesOf(['123456'], 5)).toEqual([[1, null]]);
  });

  it('yields nothing for an empty stream', async () => {
    expect(await linesOf([])).toEqual([]);
  });
});
