import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UserRepository } from '#domain';
import { Accounts } from '#identity';
import { withProduct } from '../with-product.js';

export interface AdminOptions {
  readonly login: string;
  readonly name: string;
}

/**
 * Creates an administrator; a login that exists becomes one, with the new password and without its
 * open sessions. The password is asked for without echo, or read as the first line of
 * standard input when that is no terminal; it is never an argument, which other users could see.
 */
export async function createAdmin({ login, name }: AdminOptions): Promise<void> {
  const password = await readPassword();
  const user = await withProduct((product) =>
    new Accounts(product.get(UserRepository)).createUser(
      { login, displayName: name, role: 'admin' },
      password,
    ),
  );
  console.log(`Đã tạo quản trị viên ${user.login} (administrator created).`);
}

async function readPassword(): Promise<string> {
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
