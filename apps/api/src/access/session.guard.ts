import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Permission, requirePermission, Sessions } from '#identity';
import { API_SETTINGS, type ApiSettings } from '../api-settings.js';
import { PERMISSION_KEY, PUBLIC_KEY } from './access.decorators.js';
import { type ApiRequest } from './request.js';
import { sessionCookie } from './session-cookie.js';

/** Closes every route to people without a session, and some to roles that may not. */
@Injectable()
export class SessionGuard implements CanActivate {
  private readonly cookieName: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.cookieName = sessionCookie(settings.publicOrigin).name;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_KEY, targets)) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const cookies = request.cookies as Readonly<Record<string, string | undefined>>;
    request.session = await this.sessions.find(cookies[this.cookieName]);
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(
      PERMISSION_KEY,
      targets,
    );
    requirePermission(request.session.user, permission ?? 'read');
    return true;
  }
}
