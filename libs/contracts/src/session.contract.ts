import { z } from 'zod';
import { instantSchema, roleSchema } from './vocabulary.contract.js';

export const loginRequestSchema = z.object({
  login: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
});
export type LoginRequest = z.infer<typeof loginRequestSchema>;

export const changePasswordRequestSchema = z.object({
  currentPassword: z.string().min(1).max(200),
  newPassword: z.string().min(1).max(200),
});
export type ChangePasswordRequest = z.infer<typeof changePasswordRequestSchema>;

const userViewSchema = z.object({
  id: z.string(),
  login: z.string(),
  displayName: z.string(),
  role: roleSchema,
});
export type UserView = z.infer<typeof userViewSchema>;

export const sessionViewSchema = z.object({ user: userViewSchema, expiresAt: instantSchema });
export type SessionView = z.infer<typeof sessionViewSchema>;

/** What every screen's frame shows. */
export const overviewSchema = z.object({
  /** The list that is watched; `trial` makes the desk say that it shows sample data. */
  watching: z.enum(['trial', 'real', 'custom', 'import']).nullable(),
  sources: z.object({ total: z.int(), healthy: z.int() }),
  cases: z.object({ open: z.int(), mine: z.int(), decided: z.int() }),
  posts: z.int(),
  /** Posts that wait for analysis. */
  unanalyzed: z.int(),
  /** Jobs that failed for good and wait for an operator. */
  deadJobs: z.int(),
  lastCollectedAt: instantSchema.nullable(),
});
export type OverviewView = z.infer<typeof overviewSchema>;
