import { setTimeout as wait } from 'node:timers/promises';
import {
  type Analysis,
  type AnalysisInput,
  type AnalyzedPost,
  type ClaimOpinion,
  type Clock,
  type JobOf,
  PASSING_FAILURES,
  type PostRepository,
} from '#domain';
import { SecondOpinionUnavailableError } from '../enrichment.errors.js';
import { type ModelQuestions, type OpinionSubject } from './model-questions.js';
import { type OpinionPolicy, unsettledClaims } from './opinion-policy.js';

/**
 * Asks an outside model what it thinks of claims that our own rules did not settle. What it says is
 * written down beside the claim and changes nothing: no verdict, flag, risk or case.
 */
export class AskSecondOpinion {
  constructor(
    private readonly questions: ModelQuestions,
    private readonly posts: PostRepository,
    private readonly clock: Clock,
    private readonly policy: OpinionPolicy,
  ) {}

  /**
   * Works `ask-second-opinion` jobs, waiting for their turn. May be repeated: a question that was
   * answered for good is not asked again; a job of an earlier revision, or of a claim that a newer
   * analysis no longer leaves open, does nothing.
   * @throws SecondOpinionUnavailableError when the model did not answer this time
   */
  async handle(jobs: readonly JobOf<'ask-second-opinion'>[], signal: AbortSignal): Promise<void> {
    for (const job of jobs) {
      const [found] = await this.posts.findAnalyzed([job.postId]);
      const subject = found ? this.subjectOf(job, found) : null;
      if (subject !== null) await this.askInTurn(subject, signal);
    }
  }

  /** Asks at once about a text that is not stored; where it is not its turn, it is left out. */
  async askNow(input: AnalysisInput, analysis: Analysis): Promise<ClaimOpinion[]> {
    const opinions = await Promise.all(
      unsettledClaims(analysis, this.policy).map((claim) =>
        this.askOnce({ input, analysis, claim, post: null }),
      ),
    );
    return opinions.flat();
  }

  private subjectOf(
    job: JobOf<'ask-second-opinion'>,
    { post, analysis }: AnalyzedPost,
  ): OpinionSubject | null {
    if (analysis === null || post.revision !== job.revision) return null;
    const claim = unsettledClaims(analysis, this.policy).find(
      ({ start, end }) => start === job.start && end === job.end,
    );
    return claim === undefined ? null : { input: post, analysis, claim, post };
  }

  private async askInTurn(subject: OpinionSubject, signal: AbortSignal): Promise<void> {
    const question = this.questions.questionOn(subject);
    if (question === null) return;
    let ticket = await this.questions.open(subject, question);
    while (ticket.kind === 'full') {
      await wait(ticket.waitMs, null, { signal });
      ticket = await this.questions.open(subject, question);
    }
    if (ticket.kind === 'answered') return;
    const { failure } = await this.questions.ask(ticket.id, question, signal);
    if (failure !== null && PASSING_FAILURES.includes(failure)) {
      throw new SecondOpinionUnavailableError(failure);
    }
  }

  private async askOnce(subject: OpinionSubject): Promise<ClaimOpinion[]> {
    const question = this.questions.questionOn(subject);
    if (question === null) return [];
    const ticket = await this.questions.open(subject, question);
    if (ticket.kind !== 'open') return [];
    const { opinion } = await this.questions.ask(ticket.id, question);
    if (opinion === null) return [];
    const { start, end, verdict } = subject.claim;
    return [
      {
        ...{ start, end, claimVerdict: verdict, opinion },
        model: this.questions.model.model,
        answeredAt: this.clock.now(),
      },
    ];
  }
}
