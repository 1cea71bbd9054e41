import { isFlagged, type Stance, type Verdict, verdictOfNarrative } from '#domain';

import { type MessageTemplate } from '../content/message-template.js';
import { type PostKind, type TrialLabel } from '../trial-post.js';
import { type TrialNarrative } from './trial-narrative.js';

const STANCE_OF: Record<PostKind, Stance> = {
  wrong: 'assert',
  accurate: 'assert',
  unverified: 'assert',
  question: 'ask',
  denial: 'deny',
  complaint: 'other',
  opinion: 'other',
  'look-alike': 'other',
};

/** @returns the truth about a text; a story's kind decides the verdict where the text tells one. */
export function labelOf(
  template: MessageTemplate,
  narratives: ReadonlyMap<string, TrialNarrative>,
  figureFacts: readonly string[],
): TrialLabel {
  const stance = STANCE_OF[template.kind];
  const verdict = verdictOf(template, narratives);
  return {
    kind: template.kind,
    stance,
    verdict,
    flag: isFlagged(stance, verdict),
    relevant: template.kind !== 'look-alike',
    narrativeId: template.narrativeId,
    factIds: [...new Set([...template.factIds, ...figureFacts])],
  };
}

function verdictOf(
  template: MessageTemplate,
  narratives: ReadonlyMap<string, TrialNarrative>,
): Verdict {
  const narrative = narratives.get(template.narrativeId ?? '');
  return narrative ? verdictOfNarrative(narrative.kind) : template.verdict;
}
