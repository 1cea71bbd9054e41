import { z } from 'zod';

/** RFC 9457 problem document, with the request's id and our error code. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Courteous Vietnamese that may be shown as it is. */
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
  /** Fields that were refused: path and reason. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export const healthSchema = z.object({
  status: z.enum(['ok', 'unavailable']),
  parts: z.record(
    z.string(),
    z.object({ status: z.enum(['ok', 'unavailable']), detail: z.string().optional() }),
  ),
});
export type Health = z.infer<typeof healthSchema>;
