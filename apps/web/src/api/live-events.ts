import { type LiveEventMessage, liveEventSchema } from '#contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { connection } from './connection.js';
import { keys } from './keys.js';

const ADDRESS = '/api/review/events';
/** Events of a burst are gathered, so that a busy crawl does not make the screens ask all the time. */
const GATHER_MS = 700;
const REOPEN_MS = 5_000;

function readEvent(data: unknown): LiveEventMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const event = liveEventSchema.safeParse(JSON.parse(data));
    return event.success ? event.data : null;
  } catch {
    return null;
  }
}

/** What a burst of events makes stale. */
export function staleKeys(events: readonly LiveEventMessage[]): (readonly string[])[] {
  const stale: (readonly string[])[] = [keys.overview];
  if (events.some((event) => event.type === 'source-changed')) stale.push(keys.sources);
  const cases = events.flatMap((event) => ('caseId' in event ? [event.caseId] : []));
  if (cases.length > 0) stale.push(keys.casePages);
  return [...stale, ...[...new Set(cases)].map((id) => keys.case(id))];
}

/**
 * Listens to the server's events for as long as it is wanted. The browser reopens a stream that
 * broke; one that the server refused is opened anew after a pause.
 * @param onOpen the stream stands again; events may have been missed before.
 */
function listen(onEvent: (event: LiveEventMessage) => void, onOpen: () => void): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(ADDRESS);
    source.onopen = () => {
      connection.report(true);
      onOpen();
    };
    source.onmessage = (message) => {
      const event = readEvent(message.data);
      if (event) onEvent(event);
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, REOPEN_MS);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/** Keeps the cache true while the desk is open. */
export function useLiveUpdates(): void {
  const client = useQueryClient();
  useEffect(() => {
    let gathered: LiveEventMessage[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let openedBefore = false;
    const flush = () => {
      for (const queryKey of staleKeys(gathered)) void client.invalidateQueries({ queryKey });
      gathered = [];
      timer = undefined;
    };
    const stop = listen(
      (event) => {
        gathered.push(event);
        timer ??= setTimeout(flush, GATHER_MS);
      },
      () => {
        if (openedBefore) void client.invalidateQueries();
        openedBefore = true;
      },
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client]);
}
