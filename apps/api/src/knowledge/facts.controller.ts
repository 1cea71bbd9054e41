import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { daySchema, type FactView, factViewSchema } from '#contracts';
import { Clock, DomainError, vietnamDay } from '#domain';
import { Answers } from '../docs/answers.decorator.js';
import { factIdSchema } from '../route-ids.schema.js';
import { Knowledge } from './knowledge.js';

const querySchema = z.object({
  /** The day to judge on; today when absent. */
  day: daySchema.optional(),
});

@ApiTags('Kho căn cứ')
@Controller('api/facts')
export class FactsController {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly clock: Clock,
  ) {}

  /** A fact of the law and whether it holds on a day. */
  @Get(':id')
  @Answers(factViewSchema, 'Một căn cứ và hiệu lực của nó vào ngày được hỏi.')
  show(
    @Param('id', { schema: factIdSchema }) id: string,
    @Query({ schema: querySchema }) query: z.output<typeof querySchema>,
  ): FactView {
    const fact = this.knowledge.fact(id, query.day ?? vietnamDay(this.clock.now()));
    if (!fact) {
      throw new DomainError('not-found', 'claims.fact_not_found', 'Kho căn cứ không có mã này.');
    }
    return fact;
  }
}
