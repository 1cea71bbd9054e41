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
    super('invalid', 'identity.weak_password', `Mật khẩu ${weakness}.`);
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
    super('not-found', 'identity.unknown_user', `Không có người dùng "${login}".`);
  }
}
