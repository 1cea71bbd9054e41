import { type Channel } from './channel.js';

/** A stored post. `text` is the original as published; every offset counts its UTF-16 units. */
export interface Post {
  readonly id: string;
  readonly sourceId: string;
  /** The name the source itself gives the post; unique within the source. */
  readonly externalId: string;
  readonly url: string | null;
  readonly channel: Channel;
  readonly title: string | null;
  readonly text: string;
  /** External id of the post this one answers, in the same source. */
  readonly replyTo: string | null;
  readonly publishedAt: Date;
  readonly collectedAt: Date;
  /** SHA-256 (hex) of what the post says, see `contentHashOf`. */
  readonly contentHash: string;
  /** 1 for the first text, one more for each edit seen. */
  readonly revision: number;
}

/** What a connector or an import hands over: a post before it has been stored. */
export interface CollectedPost {
  readonly externalId: string;
  readonly url: string | null;
  readonly channel: Channel;
  readonly title: string | null;
  readonly text: string;
  readonly replyTo: string | null;
  readonly publishedAt: Date;
  /** Keyed hash of the author's name, never the name; null when unknown. */
  readonly authorKey: string | null;
  readonly contentHash: string;
}

export interface PostReference {
  readonly id: string;
  readonly revision: number;
}

/** `duplicate`: the source already holds this content under another external id. */
export type SaveOutcome = 'created' | 'updated' | 'unchanged' | 'duplicate';

export interface SavedPost extends PostReference {
  readonly externalId: string;
  readonly outcome: SaveOutcome;
}
