import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../api-settings.js';
import { ForeignOriginError, JsonRequiredError } from './access.errors.js';
import { type ApiRequest } from './request.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps other sites from writing in an officer's name. Browsers say where an unsafe request comes
 * from (Sec-Fetch-Site, else Origin); a program that sends neither carries no officer's cookie.
 * Only JSON is taken, which a foreign form cannot send without asking first.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (SAFE_METHODS.has(request.method)) return true;
    if (!this.isSameOrigin(request)) throw new ForeignOriginError();
    if (!isJson(request)) throw new JsonRequiredError();
    return true;
  }

  private isSameOrigin(request: ApiRequest): boolean {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin') return false;
    const { origin, host } = request.headers;
    if (origin === undefined) return true;
    return origin === (this.settings.publicOrigin ?? `http://${host ?? ''}`);
  }
}

function isJson(request: ApiRequest): boolean {
  const type = request.headers['content-type'];
  if (type !== undefined) return /^application\/json\s*(?:;|$)/i.test(type);
  const length = request.headers['content-length'] ?? '0';
  return length === '0' && request.headers['transfer-encoding'] === undefined;
}
