import { type FactContent, factContentSchema, type FactDetail } from '#contracts';
import { z } from 'zod';
import { LocalStore } from '../../api/local-store.js';
import { text } from '../../catalogue/text.js';

const words = text.facts;
const SEPARATOR = '|';
const SHORTEST_REASON = 5;

/** An edit of a fact as it is typed; lists of lines are text until they are sent. */
const draftSchema = z.object({
  content: factContentSchema.omit({ legalBasis: true, sources: true }).extend({
    statement: z.string(),
  }),
  basis: z.string(),
  sources: z.string(),
  reason: z.string(),
});
export type FactDraft = z.infer<typeof draftSchema>;

/** @returns the fact as it stands, ready to be edited */
export function startDraft({ content }: Pick<FactDetail, 'content'>): FactDraft {
  const { legalBasis, sources, ...rest } = content;
  return {
    content: rest,
    basis: legalBasis
      .map(({ document, locator }) => [document, locator].filter(Boolean).join(` ${SEPARATOR} `))
      .join('\n'),
    sources: sources.join('\n'),
    reason: '',
  };
}

/** @returns all that the edited fact says, as it is sent */
export function toContent({ content, basis, sources }: FactDraft): FactContent {
  const legalBasis = linesOf(basis).map((line) => {
    const at = line.indexOf(SEPARATOR);
    const document = (at < 0 ? line : line.slice(0, at)).trim();
    return { document, locator: at < 0 ? null : line.slice(at + 1).trim() || null };
  });
  const { usable, unusableReason } = content;
  return {
    ...content,
    statement: content.statement.trim(),
    unusableReason: usable ? null : unusableReason,
    legalBasis,
    sources: linesOf(sources),
  };
}

function linesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** @returns what keeps the draft from being sent, null when nothing does */
export function problemOf(draft: FactDraft, fact: Pick<FactDetail, 'content'>): string | null {
  const content = toContent(draft);
  if (content.statement === '') return words.needStatement;
  if (content.quantities.some(({ value }) => [value].flat().some((one) => !Number.isFinite(one)))) {
    return words.needNumber;
  }
  if (!content.usable && (content.unusableReason ?? '').trim() === '') {
    return words.needUnusableReason;
  }
  if (JSON.stringify(content) === JSON.stringify(toContent(startDraft(fact)))) {
    return words.needChange;
  }
  return draft.reason.trim().length < SHORTEST_REASON ? words.needReason : null;
}

const store = () => new LocalStore(localStorage, 'ln.fact.');
const nameOf = ({ id, version }: Pick<FactDetail, 'id' | 'version'>) => `${id}.${version.version}`;

/** Edits by fact and version, on this computer only, so that nothing typed is ever lost. */
export const factDrafts = {
  read: (fact: FactDetail): FactDraft | null =>
    draftSchema.safeParse(store().read(nameOf(fact))).data ?? null,
  keep: (fact: FactDetail, draft: FactDraft) => store().write(nameOf(fact), draft),
  forget: (fact: FactDetail) => store().remove(nameOf(fact)),
};
