import { UserRepository } from '#domain';
import { Accounts } from '#identity';
import { readPassword } from '../input/read-password.js';
import { withProduct } from '../with-product.js';

export interface AdminOptions {
  readonly login: string;
  readonly name?: string;
}

/**
 * Creates an administrator, or sets the password of one that exists and ends the open sessions.
 * @throws OtherRoleError when the login belongs to a user of another role.
 */
export async function createAdmin({ login, name }: AdminOptions): Promise<void> {
  const password = await readPassword();
  const { user, existed } = await withProduct((product) =>
    new Accounts(product.get(UserRepository)).createAdmin(login, name ?? null, password),
  );
  console.log(
    existed
      ? `Quản trị viên ${user.login} đã có: đã đặt mật khẩu mới (administrator known, password set).`
      : `Đã tạo quản trị viên ${user.login} (administrator created).`,
  );
}
