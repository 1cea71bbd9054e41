import { type Response } from 'express';

/** @returns a signal that is aborted when the client goes away before it got its answer. */
export function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableEnded) gone.abort();
  });
  return gone.signal;
}
