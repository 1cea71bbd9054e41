/** Configuration that cannot be used. The process refuses to start and prints the message. */
export class ConfigurationError extends Error {
  /** @param problems one line each: where (variable, or file:line key) and why. */
  constructor(readonly problems: readonly string[]) {
    super(`Cấu hình chưa dùng được (invalid configuration):\n  ${problems.join('\n  ')}`);
    this.name = 'ConfigurationError';
  }
}
