import { type SessionView } from '#contracts';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { sessionApi } from './endpoints.js';
import { ApiError } from './http.js';
import { keys } from './keys.js';

/** Logged in, or out; `ended` when a session that stood came to its end. */
type SessionState =
  | { readonly kind: 'in'; readonly session: SessionView }
  | { readonly kind: 'out'; readonly ended: boolean };

async function readSession(): Promise<SessionState> {
  try {
    return { kind: 'in', session: await sessionApi.read() };
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return { kind: 'out', ended: false };
    throw error;
  }
}

/** Who works here. */
export function useSession() {
  return useQuery({ queryKey: keys.session, queryFn: readSession, staleTime: Infinity });
}

/** @returns whether the server would let this person change what the law says. */
export function mayEditKnowledge({ role }: SessionView['user']): boolean {
  return role === 'lead' || role === 'admin';
}

function setState(client: QueryClient, state: SessionState): void {
  client.setQueryData(keys.session, state);
}

/** A request was answered with 401: the login comes up in place, drafts and address stay. */
export function noteSessionEnded(client: QueryClient): void {
  client.setQueryData<SessionState>(keys.session, (state) =>
    state?.kind === 'in' ? { kind: 'out', ended: true } : state,
  );
}

/** Everything on screen is asked anew: it may be another officer's desk now. */
export function startSession(client: QueryClient, session: SessionView): void {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] });
  setState(client, { kind: 'in', session });
}

/** The same person goes on in another session: what is on screen stays. */
export function renewSession(client: QueryClient, session: SessionView): void {
  setState(client, { kind: 'in', session });
}

/** Logs out, here also when the server has already forgotten the session. */
export async function leaveSession(client: QueryClient): Promise<void> {
  try {
    await sessionApi.close();
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
  }
  setState(client, { kind: 'out', ended: false });
}
