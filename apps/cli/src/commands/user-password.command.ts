import { UserRepository } from '#domain';
import { Accounts } from '#identity';
import { readPassword } from '../input/read-password.js';
import { withProduct } from '../with-product.js';

/**
 * Sets the password of a user, keeps name and role, and ends the open sessions.
 * @throws UnknownUserError, WeakPasswordError
 */
export async function setUserPassword({ login }: { login: string }): Promise<void> {
  const password = await readPassword();
  const user = await withProduct((product) =>
    new Accounts(product.get(UserRepository)).setPassword(login, password),
  );
  console.log(`Đã đặt mật khẩu mới cho ${user.login}, ${user.displayName} (password set).`);
  if (user.disabled) console.log('Tài khoản này đang bị khóa, chưa đăng nhập được (disabled).');
}
