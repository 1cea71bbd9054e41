import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type LiveSession, SessionEndedError } from '#identity';
import { type ApiRequest } from './request.js';

/** The session that the guard found. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): LiveSession => {
    const { session } = context.switchToHttp().getRequest<ApiRequest>();
    if (!session) throw new SessionEndedError();
    return session;
  },
);
