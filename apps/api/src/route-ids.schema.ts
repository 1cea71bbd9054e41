import { z } from 'zod';

/** Ids as they stand in addresses. */
export const caseIdSchema = z.string().regex(/^[\w-]{1,100}$/, {
  error: 'phải gồm 1 đến 100 chữ cái không dấu, chữ số, gạch dưới hoặc gạch nối',
});
export const decisionIdSchema = z.uuid();
export const factIdSchema = z.string().max(50);
export const newKnowledgeIdSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{1,49}$/, {
  error:
    'phải bắt đầu bằng chữ cái, gồm 2 đến 50 chữ cái không dấu, chữ số, dấu chấm hoặc gạch nối',
});
export const attributeNameSchema = z.string().max(100);
export const postIdSchema = z.uuid();
export const analysisIdSchema = z.uuid();
export const sourceIdSchema = z.string().regex(/^[\w.:-]{1,200}$/, {
  error:
    'phải gồm 1 đến 200 chữ cái không dấu, chữ số, dấu chấm, hai chấm, gạch dưới hoặc gạch nối',
});
