import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  attributeHistorySchema,
  type AttributeHistoryView,
  attributeListSchema,
  type AttributeListView,
} from '#contracts';
import { Answers } from '../docs/answers.decorator.js';
import { attributeNameSchema } from '../route-ids.schema.js';
import { AttributeWords } from './attribute-words.js';
import { FactCatalogue } from './fact-catalogue.js';

@ApiTags('Kho căn cứ')
@Controller('api/attributes')
export class AttributesController {
  constructor(
    private readonly catalogue: FactCatalogue,
    private readonly words: AttributeWords,
  ) {}

  /** Everything that the law measures. */
  @Get()
  @Answers(attributeListSchema, 'Mọi đại lượng mà kho căn cứ đo, bằng lời.')
  list(): AttributeListView {
    return this.words.list();
  }

  /** What one thing that the law measures was and will be. */
  @Get(':name/history')
  @Answers(attributeHistorySchema, 'Các mức của một đại lượng theo thời gian, đủ mọi phiên bản.')
  history(
    @Param('name', { schema: attributeNameSchema }) name: string,
  ): Promise<AttributeHistoryView> {
    return this.catalogue.history(name);
  }
}
