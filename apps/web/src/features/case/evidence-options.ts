import { type CaseView, type FactView } from '#contracts';
import { evidenceOf } from '../../api/claim-evidence.js';
import { shortDocument } from '../../ui/citation.js';
import { type Draft } from './decision-draft.js';

export interface EvidenceOption {
  readonly id: string;
  /** Article and document, or the narrative's title. */
  readonly label: string;
}

/** @returns a fact as one line of the evidence list. */
export function factOption(fact: FactView): EvidenceOption {
  const [first] = fact.legalBasis;
  const label = first
    ? [first.locator, shortDocument(first.document)].filter(Boolean).join(', ')
    : fact.statement;
  return { id: fact.id, label };
}

/** All evidence of a case that may be ticked: facts first, then narratives. */
export function evidenceOptions(view: CaseView): EvidenceOption[] {
  return [
    ...view.facts.map(factOption),
    ...view.narratives.map(({ id, title }) => ({ id, label: title })),
  ];
}

/** An untouched draft: nothing decided, the machine's evidence for its suggestion ticked. */
export function startDraft(view: CaseView): Draft {
  const agreeing = view.claims.filter((claim) => claim.verdict === view.case.suggestedVerdict);
  const claims = agreeing.length > 0 ? agreeing : view.claims.slice(0, 1);
  const evidence = claims.flatMap((claim) => {
    const { named, narratives } = evidenceOf(claim, view);
    return named.length > 0 ? named : narratives.map((narrative) => narrative.id);
  });
  const known = new Set(evidenceOptions(view).map((option) => option.id));
  const ticked = [...new Set(evidence)].filter((id) => known.has(id));
  return { verdict: null, evidence: ticked, reason: null, note: '', savedAt: 0 };
}
