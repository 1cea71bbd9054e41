import { type Stance, type Verdict } from '#domain';

import { type Spelling } from './writing/spelling.js';

/** The six sites of the trial web in the order of their ports; ids are those of the trial sources. */
export const SITE_IDS = [
  'trial-som-mai',
  'trial-nhip-dan-sinh',
  'trial-tieng-lang',
  'trial-que-nha',
  'trial-hoi-dap-an-sinh',
  'trial-an-sinh-quanh-ta',
] as const;

export type SiteId = (typeof SITE_IDS)[number];
export type NewsSiteId = 'trial-som-mai' | 'trial-nhip-dan-sinh' | 'trial-tieng-lang';
export type ForumId = 'trial-que-nha' | 'trial-hoi-dap-an-sinh';
export const FANPAGE: SiteId = 'trial-an-sinh-quanh-ta';
/** The fanpage's id as the Graph API names it. */
export const FANPAGE_ID = '108900047001126';

/** Why the author wrote it. */
export type PostKind =
  | 'wrong'
  | 'question'
  | 'denial'
  | 'complaint'
  | 'opinion'
  | 'accurate'
  | 'unverified'
  | 'look-alike';

/** What a reviewer would say of the post as of its date. */
export interface TrialLabel {
  readonly kind: PostKind;
  readonly stance: Stance;
  readonly verdict: Verdict;
  readonly flag: boolean;
  readonly relevant: boolean;
  readonly narrativeId: string | null;
  readonly factIds: readonly string[];
}

export interface ArticlePlace {
  readonly type: 'article';
  readonly articleId: string;
  /** Path of the article on its site. */
  readonly path: string;
  readonly category: string;
  readonly sapo: string;
  readonly paragraphs: readonly string[];
}

export interface ThreadPlace {
  readonly type: 'thread';
  readonly threadId: number;
  readonly threadTitle: string;
  readonly pinned: boolean;
  /** Position in the thread, the first post is 1. */
  readonly number: number;
  /** The numeric id of the post on its board. */
  readonly postId: number;
  /** The post that is quoted before the text, if any. */
  readonly quotes: number | null;
}

export interface FanpagePlace {
  readonly type: 'page-post' | 'comment';
  /** Object id of the page's post. */
  readonly pagePostId: string;
  /** Object id of the comment that is answered, if any. */
  readonly parentId: string | null;
}

export type TrialPlace = ArticlePlace | ThreadPlace | FanpagePlace;

/** One post of the trial web, with the truth about it. */
export interface TrialPost<P extends TrialPlace = TrialPlace> {
  readonly site: SiteId;
  /** The id a crawler of the engine would derive: article URL, `post-ID`, or object id. */
  readonly externalId: string;
  readonly place: P;
  readonly author: string;
  readonly publishedAt: Date;
  /** When the post was last edited; null when never. */
  readonly updatedAt: Date | null;
  /** 1 for a post as first published, one more for each edit. */
  readonly version: number;
  readonly title: string | null;
  /** What a crawler should store: no quotes; of an article the title, sapo and paragraphs. */
  readonly text: string;
  readonly spelling: Spelling;
  readonly label: TrialLabel;
}
