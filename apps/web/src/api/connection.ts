import { useSyncExternalStore } from 'react';

type Listener = () => void;

/** Remembers whether the server answered last time. */
class Connection {
  private online = true;
  private readonly listeners = new Set<Listener>();

  readonly report = (online: boolean): void => {
    if (online === this.online) return;
    this.online = online;
    for (const listener of this.listeners) listener();
  };

  readonly isOnline = (): boolean => this.online;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

export const connection = new Connection();

/** Whether the server answers. */
export function useOnline(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isOnline);
}
