import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Options } from 'pino-http';
import { loggerOptions } from '#platform';

type LoggedRequest = IncomingMessage & { originalUrl?: string };

/**
 * One line per request: method, path, status and time. Not the query, which may hold what an
 * officer searches for, and neither headers nor bodies.
 */
export function httpLogging(level: string): Options {
  return {
    ...loggerOptions('api', level),
    genReqId: (request) => request.id,
    autoLogging: { ignore: (request) => request.url?.startsWith('/health/') ?? false },
    serializers: { req: describeRequest, res: describeResponse },
    wrapSerializers: false,
    customLogLevel: levelOf,
  };
}

function describeRequest(request: LoggedRequest): object {
  const address = request.originalUrl ?? request.url ?? '';
  return { id: request.id, method: request.method, path: address.split('?')[0] };
}

function describeResponse(response: ServerResponse): object {
  return { statusCode: response.statusCode };
}

function levelOf(_: IncomingMessage, response: ServerResponse): 'error' | 'info' {
  return response.statusCode >= 500 ? 'error' : 'info';
}
