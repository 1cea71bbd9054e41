import { describe, expect, it } from '@jest/globals';
import { type InputRecord, NOT_UTF8, TOO_LONG } from './input-record.js';
import { readCsv } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';

async function* bytesOf(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}

async function collect(records: AsyncIterable<InputRecord>): Promise<InputRecord[]> {
  const all: InputRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
}

const NOT_TEXT = Buffer.from([0xff, 0xfe, 0x41]);

describe('readJsonLines', () => {
  it('reads records past a byte order mark and blank lines', async () => {
    expect(await collect(readJsonLines(bytesOf('\uFEFF{"a":1}\n\n{"a":2}\r\n')))).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 3, value: { a: 2 } },
    ]);
  });

  it('refuses by number what is no JSON or no UTF-8, and reads on', async () => {
    const records = await collect(readJsonLines(bytesOf('{"a":\n', NOT_TEXT, '\n{"a":3}')));
    expect(records).toEqual([
      { line: 1, problem: expect.stringContaining('không phải JSON') },
      { line: 2, problem: NOT_UTF8 },
      { line: 3, value: { a: 3 } },
    ]);
  });

  it('refuses a line over 1 MB', async () => {
    const long = `{"text":"${'a'.repeat(1_048_576)}"}\n`;
    expect(await collect(readJsonLines(bytesOf(long, '{}')))).toEqual([
      { line: 1, problem: TOO_LONG },
      { line: 2, value: {} },
    ]);
  });
});

describe('readCsv', () => {
  it('reads quoted cells with commas and line breaks; empty cells are absent', async () => {
    const csv = 'id,text,url\n1,"một, ""hai""\nba",\n2,bốn,https://a.vn/\n';
    expect(await collect(readCsv(bytesOf(csv)))).toEqual([
      { line: 2, value: { id: '1', text: 'một, "hai"\nba' } },
      { line: 4, value: { id: '2', text: 'bốn', url: 'https://a.vn/' } },
    ]);
  });

  it('refuses by number a record with other columns or bytes that are not UTF-8', async () => {
    const records = await collect(readCsv(bytesOf('id,text\n1,a,b\n2,', NOT_TEXT, '\n3,ba\n')));
    expect(records).toEqual([
      { line: 2, problem: expect.stringContaining('3 ô') },
      { line: 3, problem: NOT_UTF8 },
      { line: 4, value: { id: '3', text: 'ba' } },
    ]);
  });

  it('refuses a record over 1 MB and reads on', async () => {
    const csv = bytesOf('id,text\n', `1,${'a'.repeat(1_100_000)}\n`, '2,hai\n');
    expect(await collect(readCsv(csv))).toEqual([
      { line: 2, problem: TOO_LONG },
      { line: 3, value: { id: '2', text: 'hai' } },
    ]);
  });

  it('gives up a quote that is never closed at the cap, and reads on', async () => {
    const filler = `${'a'.repeat(1_000)}\n`.repeat(1_100);
    const records = await collect(readCsv(bytesOf('id,text\n1,"mở', filler, '9,chín\n')));
    expect(records[0]).toEqual({ line: 2, problem: TOO_LONG });
    expect(records.at(-1)).toEqual({ line: 1102, value: { id: '9', text: 'chín' } });
  });
});
