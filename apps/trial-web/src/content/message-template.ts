import { type Topic, type Verdict } from '#domain';

import { type PostKind } from '../trial-post.js';

/** When a text may be used beside what its facts demand. */
export interface UseLimits {
  /** First and last ISO day. */
  readonly from?: string;
  readonly until?: string;
  /** Months of the year, 1 to 12. */
  readonly months?: readonly number[];
}

/** A text with slots and the truth about it. */
export interface MessageTemplate {
  readonly kind: PostKind;
  /** The story the text tells, asks about or denies; its kind decides the verdict. */
  readonly narrativeId: string | null;
  /** Facts that settle the text; each must hold on the day of publication. */
  readonly factIds: readonly string[];
  /** Facts that must have ended before the day: what an outdated text still believes. */
  readonly expiredFactIds: readonly string[];
  /** The verdict where no narrative decides it. */
  readonly verdict: Verdict;
  readonly text: string;
  readonly limits: UseLimits;
}

export type MessagesByTopic = Partial<Record<Topic, readonly MessageTemplate[]>>;

const ids = (list: string): string[] => list.split(' ').filter((id) => id !== '');

function message(
  kind: PostKind,
  verdict: Verdict,
  text: string,
  rest: Partial<MessageTemplate> = {},
): MessageTemplate {
  const base = { narrativeId: null, factIds: [], expiredFactIds: [], limits: {} };
  return { ...base, kind, verdict, text, ...rest };
}

/** Tells a false story or offers a fraud as its own. */
export function wrong(
  narrativeId: string,
  facts: string,
  text: string,
  limits: UseLimits = {},
): MessageTemplate {
  return message('wrong', 'distorted', text, { narrativeId, factIds: ids(facts), limits });
}

/** States a rule that has ended as the rule of today. */
export function stale(
  facts: string,
  expired: string,
  text: string,
  limits: UseLimits = {},
): MessageTemplate {
  const factIds = ids(facts);
  return message('wrong', 'outdated', text, { factIds, expiredFactIds: ids(expired), limits });
}

/** An open question. */
export function ask(text: string, limits: UseLimits = {}): MessageTemplate {
  return message('question', 'none', text, { limits });
}

/** A question that repeats a rumour. */
export function askAbout(
  narrativeId: string,
  facts: string,
  text: string,
  limits: UseLimits = {},
): MessageTemplate {
  return message('question', 'distorted', text, { narrativeId, factIds: ids(facts), limits });
}

/** Corrects, warns of, or reports the punishment of a named rumour or fraud. */
export function deny(
  narrativeId: string,
  facts: string,
  text: string,
  limits: UseLimits = {},
): MessageTemplate {
  return message('denial', 'distorted', text, { narrativeId, factIds: ids(facts), limits });
}

/** States what the law says on the day. */
export function accurate(facts: string, text: string, limits: UseLimits = {}): MessageTemplate {
  return message('accurate', 'accurate', text, { factIds: ids(facts), limits });
}

export function complain(text: string): MessageTemplate {
  return message('complaint', 'none', text);
}

export function opine(text: string): MessageTemplate {
  return message('opinion', 'none', text);
}

/** States what the facts do not settle. */
export function unverified(text: string, limits: UseLimits = {}): MessageTemplate {
  return message('unverified', 'unverified', text, { limits });
}

/** Sounds like the subject and is about something else. */
export function lookAlike(text: string): MessageTemplate {
  return message('look-alike', 'none', text);
}
