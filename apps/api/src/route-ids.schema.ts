import { z } from 'zod';

/** Ids as they stand in addresses. */
export const caseIdSchema = z.string().regex(/^[\w-]{1,100}$/);
export const decisionIdSchema = z.uuid();
export const factIdSchema = z.string().max(50);
export const newKnowledgeIdSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{1,49}$/, {
  error: 'Mã gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối, tối đa 50 ký tự.',
});
export const attributeNameSchema = z.string().max(100);
export const postIdSchema = z.uuid();
export const analysisIdSchema = z.uuid();
export const sourceIdSchema = z.string().regex(/^[\w.:-]{1,200}$/);
