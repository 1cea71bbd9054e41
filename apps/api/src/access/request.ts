import { type Request } from 'express';
import { type LiveSession } from '#identity';

/** A request on its way through our middlewares and guards. */
export interface ApiRequest extends Request {
  /** Given by the session guard; absent on public routes. */
  session?: LiveSession;
}
