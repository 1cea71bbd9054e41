export { Accounts } from './accounts.js';
export { SessionEndedError, TooManyAttemptsError } from './identity.errors.js';
export { LoginThrottle } from './login-throttle.js';
export { type Permission, requirePermission } from './permissions.js';
export { type LiveSession, Sessions } from './sessions.js';
