import { type MessageTemplate, type UseLimits } from '../content/message-template.js';
import { type FactBook } from './fact-book.js';
import { type TrialNarrative } from './trial-narrative.js';
import { vietnamDay } from './vietnam-time.js';

/** @returns whether everything a text takes for granted holds on the day it would be published. */
export function isUsable(
  template: MessageTemplate,
  at: Date,
  facts: FactBook,
  narratives: ReadonlyMap<string, TrialNarrative>,
): boolean {
  const day = vietnamDay(at);
  return (
    isWithin(template.limits, day) &&
    (template.narrativeId === null || narratives.has(template.narrativeId)) &&
    template.factIds.every((id) => facts.holds(id, day)) &&
    template.expiredFactIds.every((id) => facts.expired(id, day))
  );
}

function isWithin(limits: UseLimits, day: string): boolean {
  const { from = '', until = '9999', months } = limits;
  return from <= day && day <= until && (months?.includes(Number(day.slice(5, 7))) ?? true);
}
