import { randomBytes } from 'node:crypto';
import { type NextFunction, type Response } from 'express';
import { type ApiRequest } from './request.js';

const GIVEN_ID = /^[\w.-]{4,64}$/;

/**
 * Names each request, so that a message on a screen leads to its lines in the log. A proxy's name
 * is kept. Short: officers read it out on the telephone.
 */
export function nameRequest(request: ApiRequest, response: Response, next: NextFunction): void {
  const given = request.headers['x-request-id'];
  const id =
    typeof given === 'string' && GIVEN_ID.test(given) ? given : randomBytes(6).toString('hex');
  request.id = id;
  response.setHeader('X-Request-Id', id);
  next();
}
