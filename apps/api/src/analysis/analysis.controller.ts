import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { type z } from 'zod';
import {
  type AnalysisView,
  analysisViewSchema,
  postInputSchema,
  publishedAtOf,
  secondOpinionsSchema,
  type SecondOpinionsView,
} from '#contracts';
import { Clock, PostAnalyzer, vietnamDay } from '#domain';
import { toPrediction } from '#enrichment';
import { RequirePermission } from '../access/access.decorators.js';
import { Answers } from '../docs/answers.decorator.js';
import { Knowledge } from '../knowledge/knowledge.js';
import { SecondOpinions } from './second-opinions.js';
import { evidenceIdsOf, explainClaim } from './explain-claim.js';
import { ExplanationViews } from './explanation-views.js';

/** Name of a text that came without one. */
const UNNAMED = 'text';

@ApiTags('Kiểm tra nhanh')
@Controller('api/analysis')
export class AnalysisController {
  constructor(
    private readonly analyzer: PostAnalyzer,
    private readonly knowledge: Knowledge,
    private readonly opinions: SecondOpinions,
    private readonly explanations: ExplanationViews,
    private readonly clock: Clock,
  ) {}

  /** Analyses one text as of its date, or today. Nothing is stored. */
  @Post()
  @RequirePermission('analyze')
  @UseGuards(ThrottlerGuard)
  @Throttle({ default: { limit: 60, ttl: 60_000 } })
  @Answers(analysisViewSchema, 'Những gì máy thấy trong một văn bản. Không lưu lại gì.')
  async analyze(
    @Body({ schema: postInputSchema }) body: z.output<typeof postInputSchema>,
  ): Promise<AnalysisView> {
    const input = { text: body.text, publishedAt: publishedAtOf(body, this.clock.now()) };
    const [analysis] = await this.analyzer.analyze([input]);
    if (!analysis) throw new Error('the analyzer gave no answer for one input');
    const day = vietnamDay(input.publishedAt);
    const { knowledge } = analysis;
    return {
      ...toPrediction(body.id ?? UNNAMED, input, analysis),
      claims: analysis.claims.map((claim) =>
        explainClaim(claim, body.text, this.explanations.show(claim, day)),
      ),
      day,
      ...(await this.knowledge.evidenceFor(evidenceIdsOf(analysis.claims), { day, knowledge })),
      steps: { ...analysis.steps },
      knowledge,
      readUpTo: analysis.readUpTo,
      secondOpinionAvailable: this.opinions.available,
    };
  }

  /** Asks the configured outside model about the open claims of a text. Without one: no opinions. */
  @Post('second-opinions')
  @RequirePermission('analyze')
  @UseGuards(ThrottlerGuard)
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  @Answers(
    secondOpinionsSchema,
    'Ý kiến tham khảo của mô hình ngoài về những điều máy chưa chắc; không làm đổi kết quả.',
  )
  async askOthers(
    @Body({ schema: postInputSchema }) body: z.output<typeof postInputSchema>,
  ): Promise<SecondOpinionsView> {
    if (!this.opinions.available) return { opinions: [] };
    const input = { text: body.text, publishedAt: publishedAtOf(body, this.clock.now()) };
    const [analysis] = await this.analyzer.analyze([input]);
    return { opinions: analysis ? await this.opinions.ask(input, analysis) : [] };
  }
}
