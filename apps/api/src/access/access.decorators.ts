import { applyDecorators, type CustomDecorator, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import { type Permission } from '#identity';

export const PUBLIC_KEY = 'access:public';
export const PERMISSION_KEY = 'access:permission';

/** Opens a route to people without a session. Every other route is closed. */
export function Public(): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(PUBLIC_KEY, true), ApiSecurity({}));
}

/** What a route needs beyond a session. */
export function RequirePermission(permission: Permission): CustomDecorator {
  return SetMetadata(PERMISSION_KEY, permission);
}
