import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { type Health, healthSchema } from '#contracts';
import { Public } from '../access/access.decorators.js';
import { Answers } from '../docs/answers.decorator.js';
import { Readiness } from './readiness.js';

@ApiTags('Sức khoẻ')
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs and answers. */
  @Get('live')
  @Answers(healthSchema, 'Tiến trình đang chạy.')
  live(): Health {
    return { status: 'ok', parts: {} };
  }

  /** Every part that requests need answers; 503 and which one when not. */
  @Get('ready')
  @Answers(healthSchema, 'Mọi phần cần thiết đều trả lời; 503 khi có phần chưa sẵn sàng.')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Health> {
    const health = await this.readiness.check();
    response.status(health.status === 'ok' ? 200 : 503).set('Cache-Control', 'no-store');
    return health;
  }
}
