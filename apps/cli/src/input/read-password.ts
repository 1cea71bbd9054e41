import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/**
 * Asks for a password without echo, or reads it as the first line of standard input when that is
 * no terminal; it is never an argument, which other users could see.
 */
export async function readPassword(): Promise<string> {
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const terminal = process.stdin.isTTY;
  if (terminal) process.stderr.write('Mật khẩu, ít nhất 12 ký tự (password): ');
  const reader = createInterface({ input: process.stdin, output: silent, terminal });
  try {
    const line = await reader[Symbol.asyncIterator]().next();
    return line.done ? '' : line.value;
  } finally {
    reader.close();
    if (terminal) process.stderr.write('\n');
  }
}
