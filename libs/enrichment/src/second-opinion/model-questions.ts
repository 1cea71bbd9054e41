import {
  type Analysis,
  type AnalysisInput,
  type Claim,
  type OpinionAnswer,
  type OpinionQuestion,
  type OpinionTicket,
  type PostReference,
  type SecondOpinion,
  type SecondOpinionLog,
  vietnamDay,
} from '#domain';
import { mask } from '../mask.js';
import { CandidateFacts, type Known } from './candidate-facts.js';
import { outgoingWords } from './outgoing-words.js';

/** A claim that is to be asked about. */
export interface OpinionSubject {
  readonly input: AnalysisInput;
  readonly analysis: Analysis;
  readonly claim: Claim;
  /** Null: a text that is not stored. */
  readonly post: PostReference | null;
}

/** Puts questions to one model, each written down before it is sent. */
export class ModelQuestions {
  private readonly candidates: CandidateFacts;

  /** @param perMinute questions in any minute at most, over all processes */
  constructor(
    readonly model: SecondOpinion,
    private readonly log: SecondOpinionLog,
    known: Known,
    private readonly perMinute: number,
  ) {
    this.candidates = new CandidateFacts(known);
  }

  /** @returns null when no fact is anywhere near: there is nothing to choose from. */
  questionOn({ input, analysis, claim }: OpinionSubject): OpinionQuestion | null {
    const words = outgoingWords(input.text, claim, analysis.personalData);
    const candidates = this.candidates.of(claim, words);
    if (candidates.length === 0) return null;
    const day = vietnamDay(input.publishedAt);
    return { claim: words, day, verdict: claim.verdict, candidates };
  }

  open(
    { post, claim, analysis }: OpinionSubject,
    question: OpinionQuestion,
  ): Promise<OpinionTicket> {
    const request = {
      post,
      span: { start: claim.start, end: claim.end },
      verdict: claim.verdict,
      knowledge: analysis.knowledge,
      model: this.model.model,
      fingerprint: this.model.fingerprintOf(question),
      factIds: question.candidates.map(({ id }) => id),
    };
    return this.log.open(request, this.perMinute);
  }

  /** @param ticketId of an open ticket for the question */
  async ask(
    ticketId: string,
    question: OpinionQuestion,
    signal?: AbortSignal,
  ): Promise<OpinionAnswer> {
    const begun = performance.now();
    const answer = masked(await this.model.ask(question, signal));
    await this.log.close(ticketId, { answer, latencyMs: performance.now() - begun });
    return answer;
  }
}

/** Quotes are of masked words and of the law; what else the model wrote might be anything. */
function masked(answer: OpinionAnswer): OpinionAnswer {
  const text = answer.text === null ? null : mask(answer.text);
  if (answer.failure !== null) return { ...answer, text };
  const { opinion } = answer;
  return { ...answer, text, opinion: { ...opinion, sentence: mask(opinion.sentence) } };
}
