export { Accounts } from './accounts.js';
export { SessionEndedError, TooManyAttemptsError } from './identity.errors.js';
export { LoginThrottle } from './login-throttle.js';
export { type LiveSession, type OpenSession } from './open-session.js';
export { OwnPassword } from './own-password.js';
export { type Permission, requirePermission } from './permissions.js';
export { Sessions } from './sessions.js';
