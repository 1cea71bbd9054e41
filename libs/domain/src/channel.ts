/** Where a post was published. */
export const CHANNELS = [
  'facebook',
  'forum',
  'news',
  'youtube',
  'tiktok',
  'zalo',
  'portal',
  'other',
] as const;

export type Channel = (typeof CHANNELS)[number];
