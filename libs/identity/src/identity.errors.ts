import { DomainError, InvalidFieldsError, type RefusedField } from '#domain';

/** Login or password do not fit; never says which, so that nobody learns who has an account. */
export class WrongCredentialsError extends DomainError {
  constructor() {
    super(
      'unauthenticated',
      'identity.wrong_credentials',
      'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin anh/chị kiểm tra lại.',
    );
  }
}

/** Too many wrong passwords for one login from one address. */
export class TooManyAttemptsError extends DomainError {
  /** @param retryAfterSeconds how long to wait. */
  constructor(readonly retryAfterSeconds: number) {
    const minutes = Math.ceil(retryAfterSeconds / 60);
    super(
      'throttled',
      'identity.too_many_attempts',
      `Đã có quá nhiều lần nhập mật khẩu chưa đúng. Xin anh/chị thử lại sau ${minutes} phút.`,
    );
  }
}

/** No session, or one that has ended. */
export class SessionEndedError extends DomainError {
  constructor() {
    super(
      'unauthenticated',
      'identity.session_ended',
      'Phiên làm việc đã hết hạn. Đăng nhập lại để tiếp tục; bản nháp vẫn còn.',
    );
  }
}

/** The role may not do this. */
export class RoleRequiredError extends DomainError {
  constructor(message: string) {
    super('forbidden', 'identity.role_required', message);
  }
}

/** A password that the policy refuses. */
export class WeakPasswordError extends DomainError {
  /** @param weakness as it reads behind the name of the field. */
  constructor(weakness: string) {
    super(
      'invalid',
      'identity.weak_password',
      `Mật khẩu ${weakness}. Xin anh/chị chọn mật khẩu khác.`,
    );
  }
}

/** A change of one's own password that was not made. */
export class PasswordNotChangedError extends InvalidFieldsError {
  constructor(fields: readonly RefusedField[]) {
    super('identity.password_not_changed', 'Chưa đổi được mật khẩu.', fields);
  }
}

/** A login that cannot be one. */
export class InvalidLoginError extends DomainError {
  constructor() {
    super(
      'invalid',
      'identity.invalid_login',
      'Tên đăng nhập gồm 3 đến 50 ký tự: chữ không dấu, chữ số, dấu chấm, gạch dưới, gạch nối.',
    );
  }
}

/** No user has this login. */
export class UnknownUserError extends DomainError {
  constructor(login: string) {
    super(
      'not-found',
      'identity.unknown_user',
      `Không có người dùng nào có tên đăng nhập "${login}". Xin anh/chị kiểm tra lại.`,
    );
  }
}

/** The login belongs to somebody who is no administrator, and must not become one by the way. */
export class OtherRoleError extends DomainError {
  constructor(login: string) {
    super(
      'conflict',
      'identity.other_role',
      `"${login}" là tên đăng nhập của một người dùng không phải quản trị viên; vai trò và mật khẩu ` +
        `của người đó được giữ nguyên. Để đặt mật khẩu mới, xin anh/chị dùng lệnh ` +
        `user:password --login ${login}; để thêm quản trị viên, xin chọn tên đăng nhập khác.`,
    );
  }
}
