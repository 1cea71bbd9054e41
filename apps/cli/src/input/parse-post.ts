import { authorKeyOf } from '#crawl';
import { type PostInput, postInputSchema } from '#contracts';
import { type CollectedPost, contentHashOf } from '#domain';

const KNOWN_FIELDS = new Set(Object.keys(postInputSchema.shape));
const EARLIEST = Date.parse('2000-01-01T00:00:00+07:00');
/** A clock that runs a little ahead is no lie; a day is. */
const FUTURE_TOLERANCE_MS = 86_400_000;

export type ParsedPost =
  | { readonly post: PostInput; readonly unknownFields: readonly string[] }
  | { readonly problem: string };

/** Checks one record. Unknown fields are left out and named. */
export function parsePostInput(value: unknown): ParsedPost {
  const result = postInputSchema.safeParse(value);
  if (!result.success) {
    const reasons = result.error.issues.map((issue) =>
      issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message,
    );
    return { problem: reasons.join('; ') };
  }
  const fields = Object.keys(value as object);
  return { post: result.data, unknownFields: fields.filter((field) => !KNOWN_FIELDS.has(field)) };
}

/** @returns why a post of this date cannot be stored, null when it can. */
export function refuseDate(publishedAt: Date, now: Date): string | null {
  if (publishedAt.getTime() < EARLIEST) return 'published_at: trước năm 2000 (before 2000)';
  if (publishedAt.getTime() > now.getTime() + FUTURE_TOLERANCE_MS) {
    return 'published_at: ở tương lai (in the future)';
  }
  return null;
}

/**
 * The post as it is stored. One without an id is known by what it says, so that importing the
 * same file twice doubles nothing.
 * @param authorSalt secret of this installation that keys the hash of the author's name.
 */
export function toCollectedPost(
  post: PostInput,
  publishedAt: Date,
  authorSalt: string,
): CollectedPost {
  const content = {
    url: post.url ?? null,
    channel: post.channel ?? ('other' as const),
    title: post.title ?? null,
    text: post.text,
    replyTo: null,
    publishedAt,
    authorKey: authorKeyOf(post.author ?? null, authorSalt),
  };
  // A post without a date is stored as of now, but must be known again when it comes twice.
  const contentHash = contentHashOf(
    post.published_at === undefined ? { ...content, publishedAt: new Date(0) } : content,
  );
  return { ...content, contentHash, externalId: post.id ?? `sha256:${contentHash}` };
}
