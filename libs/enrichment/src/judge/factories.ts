import { type ClaimSigns, type StretchSigns } from '#claims';
import { VERDICTS } from '#domain';
import { byHead, type TextScores } from '#nlp';

/** Probabilities of a text about which nothing is known, with the heads that are given. */
export function buildScores(heads: Partial<TextScores> = {}): TextScores {
  return { ...byHead(({ labels }) => labels.map(() => 1 / (labels.length + 1))), ...heads };
}

/** A sentence that claims nothing, with the fields that are given. */
export function buildStretch(fields: Partial<StretchSigns> = {}): StretchSigns {
  const probabilities = { ...zeros(), none: 1 };
  const place = { begin: 0, end: 1, whole: true, question: false };
  return { probabilities, wrong: 0, ...place, matter: null, surest: 0, ...fields };
}

/** A sentence that is surely right or surely wrong. */
export function buildClaim(
  verdict: 'accurate' | 'distorted',
  fields: Partial<StretchSigns> = {},
): StretchSigns {
  const probabilities = { ...zeros(), [verdict]: 1 };
  return buildStretch({ probabilities, wrong: Number(verdict === 'distorted'), ...fields });
}

/** Signs of a post in which these stretches were read. */
export function buildClaimSigns(stretches: readonly StretchSigns[]): ClaimSigns {
  return { stretches, topics: {}, story: false, fraud: false };
}

function zeros(): StretchSigns['probabilities'] {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, 0]),
  ) as StretchSigns['probabilities'];
}
