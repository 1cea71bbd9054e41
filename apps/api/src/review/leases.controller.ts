import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { type HeldCase, heldCaseSchema, leaseTokenSchema } from '#contracts';
import { type LiveSession } from '#identity';
import { CaseLeases, type HeldReviewCase } from '#review';
import { RequirePermission } from '../access/access.decorators.js';
import { CurrentSession } from '../access/current-session.decorator.js';
import { Answers, AnswersNothing } from '../docs/answers.decorator.js';
import { caseIdSchema } from '../route-ids.schema.js';

type LeaseToken = z.output<typeof leaseTokenSchema>;

@ApiTags('Hàng chờ')
@Controller('api/review/cases')
@RequirePermission('decide')
export class LeasesController {
  constructor(private readonly leases: CaseLeases) {}

  /** Takes the case of highest priority that nobody holds. */
  @Post('next/lease')
  @Answers(heldCaseSchema, 'Nhận vụ việc ưu tiên cao nhất chưa ai giữ, trong năm phút.')
  async takeNext(@CurrentSession() { user }: LiveSession): Promise<HeldCase> {
    return toHeldCase(await this.leases.takeNext(user));
  }

  /** Takes one case. */
  @Post(':id/lease')
  @Answers(heldCaseSchema, 'Nhận vụ việc này trong năm phút.')
  async take(
    @Param('id', { schema: caseIdSchema }) id: string,
    @CurrentSession() { user }: LiveSession,
  ): Promise<HeldCase> {
    return toHeldCase(await this.leases.take(id, user));
  }

  /** Holds a case for five more minutes. */
  @Put(':id/lease')
  @Answers(heldCaseSchema, 'Gia hạn lượt giữ thêm năm phút kể từ bây giờ.')
  async renew(
    @Param('id', { schema: caseIdSchema }) id: string,
    @Body({ schema: leaseTokenSchema }) body: LeaseToken,
  ): Promise<HeldCase> {
    return toHeldCase(await this.leases.renew(id, body.leaseToken));
  }

  /** Gives a case back. */
  @Delete(':id/lease')
  @AnswersNothing(204, 'Trả vụ việc lại hàng chờ.')
  async release(
    @Param('id', { schema: caseIdSchema }) id: string,
    @Body({ schema: leaseTokenSchema }) body: LeaseToken,
  ): Promise<void> {
    await this.leases.release(id, body.leaseToken);
  }
}

function toHeldCase({ case: held, lease }: HeldReviewCase): HeldCase {
  return {
    caseId: held.id,
    leaseToken: lease.token,
    expiresAt: lease.expiresAt.toISOString(),
    rowVersion: held.rowVersion,
  };
}
