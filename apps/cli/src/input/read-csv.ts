import { parse } from 'csv-parse/sync';
import {
  decodeUtf8,
  type InputRecord,
  MAX_RECORD_BYTES,
  NOT_UTF8,
  TOO_LONG,
} from './input-record.js';
import { type ByteLine, splitLines } from './split-lines.js';

const QUOTE = 0x22;
const LINE_BREAK = Buffer.from('\n');

/** Reads CSV (RFC 4180) with a header; empty cells count as absent, blank lines are skipped. */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputRecord> {
  let header: readonly string[] | null = null;
  for await (const record of joinQuotedLines(splitLines(chunks))) {
    const cells = parseCells(record);
    if ('problem' in cells) yield cells;
    else if (cells.value.length === 0) continue;
    else if (header === null) header = cells.value.map((cell) => cell.trim());
    else yield toRecord(header, cells);
  }
}

/** Joins the lines of each record. A record carries its first line's number. */
async function* joinQuotedLines(lines: AsyncIterable<ByteLine>): AsyncGenerator<ByteLine> {
  const record = new QuotedRecord();
  for await (const line of lines) {
    const complete = record.add(line);
    if (complete) yield complete;
  }
  const rest = record.end();
  if (rest) yield rest;
}

/**
 * A line break inside quotes belongs to the record. A quote that is never closed gives up the
 * record at the cap, and reading goes on with the next line.
 */
class QuotedRecord {
  private firstLine = 0;
  private parts: Buffer[] = [];
  private length = 0;
  private quoteOpen = false;

  /** @returns the record when this line ends it, null while a quote is open. */
  add({ line, bytes }: ByteLine): ByteLine | null {
    if (this.parts.length === 0) this.firstLine = line;
    if (bytes === null) return this.finish(null);
    this.quoteOpen = this.quoteOpen !== hasOddQuotes(bytes);
    this.parts.push(bytes, LINE_BREAK);
    this.length += bytes.length + 1;
    if (!this.quoteOpen) return this.finish(Buffer.concat(this.parts));
    return this.length > MAX_RECORD_BYTES ? this.finish(null) : null;
  }

  /** @returns what is left when the file ends inside a quote. */
  end(): ByteLine | null {
    return this.parts.length > 0 ? this.finish(Buffer.concat(this.parts)) : null;
  }

  private finish(bytes: Buffer | null): ByteLine {
    this.parts = [];
    this.length = 0;
    this.quoteOpen = false;
    return { line: this.firstLine, bytes };
  }
}

function hasOddQuotes(bytes: Buffer): boolean {
  let odd = false;
  for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) odd = !odd;
  return odd;
}

type Cells = { line: number; value: readonly string[] } | { line: number; problem: string };

function parseCells({ line, bytes }: ByteLine): Cells {
  if (bytes === null) return { line, problem: TOO_LONG };
  const text = decodeUtf8(bytes);
  if (text === null) return { line, problem: NOT_UTF8 };
  try {
    const [cells] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
    return { line, value: cells ?? [] };
  } catch (error) {
    return { line, problem: `không phải CSV (${error instanceof Error ? error.message : 'CSV'})` };
  }
}

function toRecord(
  header: readonly string[],
  { line, value }: { line: number; value: readonly string[] },
): InputRecord {
  if (value.length !== header.length) {
    return { line, problem: `có ${value.length} ô, tiêu đề có ${header.length} (column count)` };
  }
  const cells = value.map((cell, index) => [header[index], cell] as const);
  return { line, value: Object.fromEntries(cells.filter(([, cell]) => cell !== '')) };
}
