import { Injectable } from '@nestjs/common';
import { type ClaimExplanationView } from '#contracts';
import { type Alternative, type Claim, type NearestStory, type ReadFrame } from '#domain';
import { AttributeWords } from '../knowledge/attribute-words.js';
import { Knowledge } from '../knowledge/knowledge.js';

/** Tells in plain words how verdicts came about. */
@Injectable()
export class ExplanationViews {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly attributes: AttributeWords,
  ) {}

  /**
   * @param day ISO day of the post
   * @returns null for a claim that was stored before explanations were
   */
  show({ explanation }: Claim, day: string): ClaimExplanationView | null {
    if (explanation === undefined) return null;
    const { frame, days, reliesOn, mistaken, alternatives, story, fraudSigns } = explanation;
    return {
      frame: frame === null ? null : this.frame(frame, reliesOn),
      postedOn: day,
      days: [...days],
      ...{ reliesOn, mistaken },
      alternatives: alternatives.flatMap((one) => this.alternative(one) ?? []),
      story: story === null ? null : this.story(story),
      fraudSigns: [...fraudSigns],
    };
  }

  private frame(
    { matter, attributes, scope, numbers, tellings }: ReadFrame,
    reliesOn: string | null,
  ): ClaimExplanationView['frame'] {
    const measured = attributes.map((name) => this.attributes.meaningOf(name));
    const rule = this.knowledge.fact(matter ?? '') ?? this.knowledge.fact(reliesOn ?? '');
    const ruled = rule === undefined ? [] : [rule.statement];
    return {
      about: measured.length > 0 ? measured : ruled,
      matter,
      attributes: [...attributes],
      scope: Object.fromEntries(Object.entries(scope).map(([name, values]) => [name, [...values]])),
      numbers: numbers.map((one) => ({ ...one })),
      tellings: [...tellings],
    };
  }

  /** A fact that is no longer known cannot be shown. */
  private alternative({
    factId,
    score,
    because,
  }: Alternative): ClaimExplanationView['alternatives'][number] | null {
    const fact = this.knowledge.fact(factId);
    if (fact === undefined) return null;
    const { statement, validFrom, validTo } = fact;
    return { factId, statement, validFrom, validTo, score, because };
  }

  private story({ narrativeId, score, tier }: NearestStory): ClaimExplanationView['story'] {
    const title = this.knowledge.narrative(narrativeId)?.title ?? narrativeId;
    return { narrativeId, title, score, tier };
  }
}
