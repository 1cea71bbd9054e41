import { type OpinionFailure } from '#domain';

interface PostOptions {
  readonly key: string | null;
  /** For everything: connection, headers and the last byte. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

type Reply =
  | { readonly text: string; readonly failure: null }
  | { readonly text: null; readonly failure: OpinionFailure };

/** An answer of five short fields, with room for what a model thinks aloud. */
const MOST_BYTES = 256 * 1024;

/**
 * Posts JSON and reads the answer up to a limit. No redirect is followed: the key goes to the
 * configured address only.
 * @throws the signal's reason when it is aborted, nothing else
 */
export async function postJson(
  address: string,
  body: string,
  { key, timeoutMs, signal }: PostOptions,
): Promise<Reply> {
  const late = AbortSignal.timeout(timeoutMs);
  const either = signal === undefined ? late : AbortSignal.any([late, signal]);
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body,
      signal: either,
    });
    return await readReply(response);
  } catch {
    signal?.throwIfAborted();
    return { text: null, failure: late.aborted ? 'timeout' : 'unreachable' };
  }
}

async function readReply(response: Response): Promise<Reply> {
  const failure = failureOf(response.status);
  const text = failure === null ? await readUpTo(response, MOST_BYTES) : null;
  if (text !== null) return { text, failure: null };
  // What is not wanted must not keep the connection busy.
  await response.body?.cancel().catch(() => undefined);
  return { text: null, failure: failure ?? 'too-large' };
}

/** Too many requests pass like an outage; other refusals are of this question or this key. */
function failureOf(status: number): OpinionFailure | null {
  if (status >= 200 && status < 300) return null;
  return status >= 500 || status === 429 || status === 408 ? 'server-error' : 'refused';
}

/** @returns null when there is more. */
async function readUpTo(response: Response, most: number): Promise<string | null> {
  if (response.body === null) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(parts).toString('utf8');
      size += value.byteLength;
      if (size > most) return null;
      parts.push(value);
    }
  } finally {
    reader.releaseLock();
  }
}
