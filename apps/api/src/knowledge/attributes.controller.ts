import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { attributeHistorySchema, type AttributeHistoryView } from '#contracts';
import { Answers } from '../docs/answers.decorator.js';
import { attributeNameSchema } from '../route-ids.schema.js';
import { FactCatalogue } from './fact-catalogue.js';

@ApiTags('Kho căn cứ')
@Controller('api/attributes')
export class AttributesController {
  constructor(private readonly catalogue: FactCatalogue) {}

  /** What one thing that the law measures was and will be. */
  @Get(':name/history')
  @Answers(attributeHistorySchema, 'Các mức của một đại lượng theo thời gian, đủ mọi phiên bản.')
  history(
    @Param('name', { schema: attributeNameSchema }) name: string,
  ): Promise<AttributeHistoryView> {
    return this.catalogue.history(name);
  }
}
