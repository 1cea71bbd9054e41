import { type CollectedPost, type SavedPost, type SaveOutcome } from '#domain';

/** What the database already knows of a post of the source. */
export interface KnownPost {
  readonly id: string;
  readonly externalId: string;
  readonly contentHash: string;
  readonly revision: number;
}

/** A post to write with the identity and revision that it gets. */
export interface PlannedWrite {
  readonly id: string;
  readonly revision: number;
  readonly post: CollectedPost;
}

export interface SavePlan {
  readonly inserts: readonly PlannedWrite[];
  readonly updates: readonly PlannedWrite[];
  readonly saved: readonly SavedPost[];
}

/**
 * Cuts a batch so that no part names an external id twice: a post and its edit in one batch are
 * written one after the other, and the first text is kept as a revision.
 */
export function splitRepeats(posts: readonly CollectedPost[]): CollectedPost[][] {
  const parts: CollectedPost[][] = [];
  const seen = new Map<string, number>();
  for (const post of posts) {
    const turn = seen.get(post.externalId) ?? 0;
    seen.set(post.externalId, turn + 1);
    (parts[turn] ??= []).push(post);
  }
  return parts;
}

/**
 * Decides what becomes of each post of a batch. An edit that says exactly what another post of
 * the source says is a duplicate of that one.
 * @param posts no external id twice.
 * @param known every stored post with one of their external ids or content hashes.
 * @param newId makes an id.
 */
export function planSaves(
  posts: readonly CollectedPost[],
  known: readonly KnownPost[],
  newId: () => string,
): SavePlan {
  const byExternalId = new Map(known.map((post) => [post.externalId, post]));
  const byHash = new Map(known.map((post) => [post.contentHash, post]));
  const inserts: PlannedWrite[] = [];
  const updates: PlannedWrite[] = [];
  const saved = posts.map((post) => {
    const holder = byHash.get(post.contentHash);
    const present = byExternalId.get(post.externalId);
    if (holder) return outcome(post, holder, holder === present ? 'unchanged' : 'duplicate');
    const id = present?.id ?? newId();
    const next: KnownPost = { ...post, id, revision: (present?.revision ?? 0) + 1 };
    if (present) byHash.delete(present.contentHash);
    byHash.set(next.contentHash, next);
    byExternalId.set(next.externalId, next);
    (present ? updates : inserts).push({ id, revision: next.revision, post });
    return outcome(post, next, present ? 'updated' : 'created');
  });
  return { inserts, updates, saved };
}

function outcome(post: CollectedPost, stored: KnownPost, result: SaveOutcome): SavedPost {
  return {
    id: stored.id,
    revision: stored.revision,
    externalId: post.externalId,
    outcome: result,
  };
}
