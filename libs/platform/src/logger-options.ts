import { type LoggerOptions } from 'pino';

/** Fields that never reach a log, wherever they stand. */
const SECRET_FIELDS = [
  'password',
  'currentPassword',
  'newPassword',
  'token',
  'leaseToken',
  'accessToken',
  'authorization',
  'cookie',
  'text',
  'note',
];

/**
 * JSON log lines on standard output, without secrets or post texts.
 * @param name the process, e.g. `worker`.
 */
export function loggerOptions(name: string, level: string): LoggerOptions {
  return {
    name,
    level,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `req.headers.${field}`]),
      censor: '[đã che]',
    },
  };
}
