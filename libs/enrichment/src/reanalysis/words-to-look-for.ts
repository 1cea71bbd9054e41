import { type KnowledgeSnapshot } from '#domain';

/** Texts looked for after one change; an import of a whole base is not looked for word by word. */
const MOST_TEXTS = 200;

/**
 * What posts may say that a change gives a meaning to: new ways of telling a story, and rules that
 * are new or worded anew. Posts that say so rest on nothing yet that could name them.
 */
export function wordsToLookFor(before: KnowledgeSnapshot, after: KnowledgeSnapshot): string[] {
  const stories = new Map(before.narratives.map((story) => [story.id, story]));
  const phrasings = after.narratives.flatMap(({ id, title, phrasings: told }) => {
    const known = stories.get(id);
    const fresh = told.filter((one) => known?.phrasings.includes(one) !== true);
    return known === undefined ? [title, ...fresh] : fresh;
  });
  const statements = new Set(before.facts.map(({ statement }) => statement));
  const worded = after.facts.flatMap(({ statement }) =>
    statements.has(statement) ? [] : [statement],
  );
  return [...new Set([...phrasings, ...worded])].slice(0, MOST_TEXTS);
}
