import { DomainError } from '#domain';
import { ConfigurationError } from '#platform';

/** One clear message for whoever started the process; a stack only for what nobody foresaw. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof DomainError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    const port = Number(error.port);
    return (
      `Cổng ${port} đã có chương trình khác dùng (port ${port} is taken). ` +
      `Chọn cổng khác, ví dụ: PORT=${port + 1} npm start`
    );
  }
  return error.stack ?? error.message;
}
