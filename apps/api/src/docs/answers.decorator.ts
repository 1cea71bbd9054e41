import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { type z } from 'zod';

/**
 * Says what a route does and answers, for the API document; sets the status, too.
 * @param summary Vietnamese, one sentence.
 */
export function Answers(schema: z.ZodType, summary: string, status = 200): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({ status, description: 'Đã thực hiện.', standardSchema: schema }),
  );
}

/** Says that a route answers without a body. */
export function AnswersNothing(status: 202 | 204, summary: string): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({ status, description: 'Đã thực hiện.' }),
  );
}
