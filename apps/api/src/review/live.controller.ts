import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { liveEventSchema } from '#contracts';
import { type LiveSession } from '#identity';
import { CurrentSession } from '../access/current-session.decorator.js';
import { LiveStreams } from './live-streams.js';

@ApiTags('Hàng chờ')
@Controller('api/review/events')
export class LiveController {
  constructor(private readonly streams: LiveStreams) {}

  /** What happens to cases and sources, as it happens (server-sent events). */
  @Get()
  @ApiProduces('text/event-stream')
  @ApiOperation({ summary: 'Luồng sự kiện của vụ việc và nguồn tin, ngay khi xảy ra.' })
  @ApiResponse({
    status: 200,
    description: 'Luồng sự kiện; mỗi dòng data là một LiveEvent. Chỉ có mã, không có nội dung.',
    standardSchema: liveEventSchema,
  })
  stream(@CurrentSession() session: LiveSession, @Res() response: Response): void {
    this.streams.open(session, response);
  }
}
