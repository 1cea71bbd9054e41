import { createHash } from 'node:crypto';
import { type CollectedPost } from './post.js';

/**
 * Fingerprint of what a post says: title, text, author and time of publication, each NFC and
 * separated so that no two posts share one by shifting words between fields. Author and time
 * keep two people's identical short answers apart.
 * @returns SHA-256 in hex.
 */
export function contentHashOf(post: Omit<CollectedPost, 'contentHash' | 'externalId'>): string {
  const parts = [post.title ?? '', post.text, post.authorKey ?? '', post.publishedAt.toISOString()];
  return createHash('sha256')
    .update(parts.map((part) => part.normalize('NFC')).join('\u0000'))
    .digest('hex');
}
