/**
 * Keeps small things on this computer under one prefix. A browser that refuses storage (private
 * mode, full disk) makes it forgetful, never broken.
 */
export class LocalStore {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly prefix: string,
  ) {}

  /** @returns the stored value, or null when there is none or it cannot be read. */
  read(name: string): unknown {
    try {
      return JSON.parse(this.storage.getItem(this.prefix + name) ?? 'null');
    } catch {
      return null;
    }
  }

  /** @returns whether the value was really kept. */
  write(name: string, value: unknown): boolean {
    try {
      this.storage.setItem(this.prefix + name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  remove(name: string): void {
    try {
      this.storage.removeItem(this.prefix + name);
    } catch {
      // Nothing was kept, so nothing is left behind.
    }
  }
}
