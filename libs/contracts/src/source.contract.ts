import { z } from 'zod';
import {
  channelSchema,
  instantSchema,
  sourceHealthSchema,
  sourceKindSchema,
} from './vocabulary.contract.js';

export const sourceViewSchema = z.object({
  id: z.string(),
  set: z.enum(['trial', 'real', 'custom', 'import']),
  name: z.string(),
  kind: sourceKindSchema,
  channel: channelSchema,
  url: z.string(),
  official: z.boolean(),
  enabled: z.boolean(),
  health: sourceHealthSchema,
  running: z.boolean(),
  everySeconds: z.int(),
  intervalSeconds: z.int(),
  nextRunAt: instantSchema.nullable(),
  lastRunAt: instantSchema.nullable(),
  lastSuccessAt: instantSchema.nullable(),
  lastNewPostAt: instantSchema.nullable(),
  consecutiveFailures: z.int(),
  lastFailure: z.object({ code: z.string(), message: z.string(), at: instantSchema }).nullable(),
  posts: z.int(),
  flagged: z.int(),
  daily: z.array(z.int()),
});
export type SourceView = z.infer<typeof sourceViewSchema>;

export const sourceListSchema = z.object({ sources: z.array(sourceViewSchema) });
export type SourceListView = z.infer<typeof sourceListSchema>;
