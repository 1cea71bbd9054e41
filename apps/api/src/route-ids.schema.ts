import { z } from 'zod';

/** Ids as they stand in addresses. */
export const caseIdSchema = z.string().regex(/^[\w-]{1,100}$/);
export const decisionIdSchema = z.uuid();
export const factIdSchema = z.string().max(50);
export const postIdSchema = z.uuid();
export const sourceIdSchema = z.string().regex(/^[\w.:-]{1,200}$/);
