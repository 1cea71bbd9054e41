import {
  EmbeddedPostgresError,
  PostgresBinariesMissingError,
  PostgresBusyError,
  PostgresCannotRunAsRootError,
  PostgresDataNotOursError,
  PostgresPasswordRejectedError,
  PostgresStartFailedError,
  PostgresWrongMajorVersionError,
} from '#embedded-postgres';
import { ConfigurationError } from '#platform';
import { TEXT } from './catalogue.js';
import { DatabaseUnusableError } from './database.js';
import { PartFailedError } from './part.js';
import { CommandFailedError } from './run-command.js';

const USE_OWN = 'Hoặc dùng PostgreSQL 15 trở lên của bạn: đặt DATABASE_URL.';

/**
 * Tells the user why the product does not start and what to do, Vietnamese first.
 *
 * @param logFolder where the logs are.
 */
export function explainFailure(error: unknown, logFolder: string): string {
  if (error instanceof EmbeddedPostgresError) return explainPostgres(error, logFolder);
  if (error instanceof ConfigurationError) return error.message;
  if (error instanceof DatabaseUnusableError) return explainGivenDatabase(error);
  if (error instanceof PartFailedError) {
    const log = TEXT.seeLog(`${logFolder}/${error.part.name}.log`);
    return [`${error.part.label} không khởi động được:`, ...indent(error.lines), log].join('\n');
  }
  if (error instanceof CommandFailedError) {
    return [`Bước "${error.command}" không xong:`, ...indent(error.lines)].join('\n');
  }
  return explainSystemError(error as NodeJS.ErrnoException);
}

function explainPostgres(error: EmbeddedPostgresError, logFolder: string): string {
  const [first, ...advice] = postgresAdvice(error, logFolder);
  return [first, ...advice, `(${error.code}: ${error.message})`].join('\n');
}

function postgresAdvice(error: EmbeddedPostgresError, logFolder: string): string[] {
  if (error instanceof PostgresWrongMajorVersionError) {
    return [
      `Dữ liệu tại ${error.folder} thuộc PostgreSQL ${error.dataVersion}, ` +
        `chương trình là PostgreSQL ${error.serverVersion}.`,
      'Hãy chạy lại phiên bản cũ để sao lưu, hoặc chuyển thư mục đó đi nơi khác để bắt đầu mới.',
    ];
  }
  if (error instanceof PostgresBinariesMissingError) {
    return [`Không có PostgreSQL nhúng chạy được trên máy này (${error.platform}).`, USE_OWN];
  }
  if (error instanceof PostgresCannotRunAsRootError) {
    return ['PostgreSQL không chạy được dưới tài khoản root. Hãy dùng tài khoản thường.', USE_OWN];
  }
  if (error instanceof PostgresDataNotOursError) {
    return [`Thư mục ${error.folder} thuộc tài khoản khác; hãy chạy bằng đúng tài khoản đó.`];
  }
  if (error instanceof PostgresPasswordRejectedError) {
    return [`Mật khẩu trong ${error.passwordFile} không đúng với dữ liệu; hãy khôi phục tệp này.`];
  }
  if (error instanceof PostgresBusyError) {
    return [`Tiến trình ${error.pid} đang khởi động hoặc dừng cùng PostgreSQL này mà chưa xong.`];
  }
  const log = error instanceof PostgresStartFailedError && error.step === 'server';
  return [
    'PostgreSQL không khởi động được.',
    ...(log ? [TEXT.seeLog(`${logFolder}/postgres.log`)] : []),
  ];
}

function explainGivenDatabase({ place, reason }: DatabaseUnusableError): string {
  return (
    `Không dùng được cơ sở dữ liệu tại ${place}: ${reason}\n` +
    'Hãy kiểm tra DATABASE_URL, hoặc bỏ trống để dùng PostgreSQL nhúng. (Database not usable.)'
  );
}

function explainSystemError(error: NodeJS.ErrnoException): string {
  const place = error.path === undefined ? '' : ` ${error.path}`;
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return `Không có quyền ghi${place} (no permission). Hãy đặt DATA_DIR tới thư mục ghi được.`;
  }
  if (error.code === 'ENOSPC') return `Ổ đĩa đã đầy${place} (disk is full).`;
  return error.stack ?? String(error);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
