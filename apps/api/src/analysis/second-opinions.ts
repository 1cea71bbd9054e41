import { type ExplainedClaim, type SecondOpinionsView, type SecondOpinionView } from '#contracts';
import {
  type Analysis,
  type AnalysisInput,
  type ClaimOpinion,
  type PostReference,
  type SecondOpinionLog,
} from '#domain';
import { type AskSecondOpinion } from '#enrichment';
import { type Knowledge } from '../knowledge/knowledge.js';

/** What an outside model says of claims, as screens show it. */
export class SecondOpinions {
  /** @param asking null when no model is configured; what was said before is still shown */
  constructor(
    private readonly asking: Pick<AskSecondOpinion, 'askNow'> | null,
    private readonly log: SecondOpinionLog,
    private readonly knowledge: Pick<Knowledge, 'fact'>,
  ) {}

  /** Whether a model can be asked. */
  get available(): boolean {
    return this.asking !== null;
  }

  /** Asks about a text that is not stored. */
  async ask(input: AnalysisInput, analysis: Analysis): Promise<SecondOpinionsView['opinions']> {
    const opinions = (await this.asking?.askNow(input, analysis)) ?? [];
    return opinions.flatMap((one) => {
      const opinion = this.show(one);
      return opinion === null ? [] : [{ start: one.start, end: one.end, opinion }];
    });
  }

  /** @returns the claims of a stored post with what was said of them as they stand now. */
  async beside(claims: readonly ExplainedClaim[], post: PostReference): Promise<ExplainedClaim[]> {
    const opinions = await this.log.opinionsOn(post);
    return claims.map((claim) => {
      const said = opinions.find(
        ({ start, end, claimVerdict }) =>
          start === claim.start && end === claim.end && claimVerdict === claim.verdict,
      );
      return { ...claim, secondOpinion: said === undefined ? null : this.show(said) };
    });
  }

  /** An opinion whose fact has been reworded since is not shown: it may rest on what changed. */
  private show({ opinion, model, answeredAt }: ClaimOpinion): SecondOpinionView | null {
    const { factId, verdict, factQuote, claimQuote, sentence } = opinion;
    const fact = factId === null ? undefined : this.knowledge.fact(factId);
    if (factQuote !== null && fact?.statement.normalize('NFC').includes(factQuote) !== true) {
      return null;
    }
    const [first] = fact?.legalBasis ?? [];
    return {
      ...{ model, verdict, factId, factQuote, claimQuote, sentence },
      citation: first ? [first.document, first.locator].filter(Boolean).join(', ') : null,
      answeredAt: answeredAt.toISOString(),
    };
  }
}
