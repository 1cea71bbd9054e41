import {
  Body,
  Controller,
  Delete,
  Get,
  Inject,
  Ip,
  Post,
  Put,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { type Response } from 'express';
import { type z } from 'zod';
import {
  changePasswordRequestSchema,
  loginRequestSchema,
  type SessionView,
  sessionViewSchema,
} from '#contracts';
import { type LiveSession, type OpenSession, OwnPassword, Sessions } from '#identity';
import { API_SETTINGS, type ApiSettings } from '../api-settings.js';
import { Answers, AnswersNothing } from '../docs/answers.decorator.js';
import { LiveStreams } from '../review/live-streams.js';
import { Public } from './access.decorators.js';
import { CurrentSession } from './current-session.decorator.js';
import { type SessionCookie, sessionCookie } from './session-cookie.js';

@ApiTags('Phiên làm việc')
@Controller('api/session')
export class SessionController {
  private readonly cookie: SessionCookie;

  constructor(
    private readonly sessions: Sessions,
    private readonly ownPassword: OwnPassword,
    private readonly streams: LiveStreams,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.cookie = sessionCookie(settings.publicOrigin);
  }

  /** Logs in and sets the session's cookie. */
  @Post()
  @Public()
  @UseGuards(ThrottlerGuard)
  @Throttle({ default: { limit: 30, ttl: 60_000 } })
  @Answers(sessionViewSchema, 'Đăng nhập; đặt cookie của phiên.')
  async open(
    @Body({ schema: loginRequestSchema }) body: z.output<typeof loginRequestSchema>,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    return this.begin(await this.sessions.open(body.login, body.password, address), response);
  }

  /** Who is logged in. */
  @Get()
  @Answers(sessionViewSchema, 'Người đang đăng nhập và lúc phiên kết thúc.')
  show(@CurrentSession() session: LiveSession): SessionView {
    return viewOf(session);
  }

  /** Changes the own password; the session goes on under a new cookie, all others end. */
  @Put('password')
  @UseGuards(ThrottlerGuard)
  @Throttle({ default: { limit: 30, ttl: 60_000 } })
  @Answers(
    sessionViewSchema,
    'Đổi mật khẩu của chính mình; phiên này đi tiếp với cookie mới, mọi phiên khác kết thúc.',
  )
  async changePassword(
    @Body({ schema: changePasswordRequestSchema })
    body: z.output<typeof changePasswordRequestSchema>,
    @CurrentSession() { user, tokenHash }: LiveSession,
    @Ip() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const session = await this.ownPassword.change(user, body, address);
    this.streams.closeSession(tokenHash);
    return this.begin(session, response);
  }

  /** Logs out and ends the session's live streams. */
  @Delete()
  @AnswersNothing(204, 'Đăng xuất.')
  async close(
    @CurrentSession() session: LiveSession,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.close(session.tokenHash);
    this.streams.closeSession(session.tokenHash);
    response.clearCookie(this.cookie.name, this.cookie.options);
  }

  private begin(session: OpenSession, response: Response): SessionView {
    response.cookie(this.cookie.name, session.token, {
      ...this.cookie.options,
      expires: session.expiresAt,
    });
    return viewOf(session);
  }
}

function viewOf({ user, expiresAt }: LiveSession): SessionView {
  const { id, login, displayName, role } = user;
  return { user: { id, login, displayName, role }, expiresAt: expiresAt.toISOString() };
}
