import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type Response } from 'express';
import { type Problem } from '#contracts';
import { TooManyAttemptsError } from '#identity';
import { type ApiRequest } from '../access/request.js';
import { problemOf } from './problem-of.js';

/** The one place where errors become answers: RFC 9457 problem documents. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const requestId = typeof request.id === 'string' ? request.id : '';
    const { status, errors, ...body } = problemOf(error);
    if (status >= 500) this.report(error, requestId);
    if (response.headersSent) {
      response.end();
      return;
    }
    if (error instanceof TooManyAttemptsError) {
      response.set('Retry-After', String(error.retryAfterSeconds));
    }
    const problem = {
      type: `urn:langnghe:problem:${body.code}`,
      title: STATUS_CODES[status] ?? 'Error',
      status,
      ...body,
      requestId,
      ...(errors && { errors: [...errors] }),
    } satisfies Problem;
    response
      .status(status)
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }

  /** Name, message and stack only: an error of the database may carry the texts of the query. */
  private report(error: unknown, requestId: string): void {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    this.logger.error({ requestId, error: { name, message, stack } }, 'request failed');
  }
}
