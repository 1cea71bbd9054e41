import { z } from 'zod';

/** The parts of Discourse's JSON that we read; everything else may change. */
export const topicListSchema = z.object({
  topic_list: z.object({
    more_topics_url: z.string().nullish(),
    topics: z.array(
      z.object({
        id: z.number(),
        slug: z.string().nullish(),
        title: z.string(),
        posts_count: z.number(),
        bumped_at: z.string().nullish(),
        last_posted_at: z.string().nullish(),
        pinned: z.boolean().nullish(),
        pinned_globally: z.boolean().nullish(),
      }),
    ),
  }),
});

const postSchema = z.object({
  id: z.number(),
  post_number: z.number(),
  username: z.string().nullish(),
  created_at: z.string(),
  cooked: z.string(),
  reply_to_post_number: z.number().nullish(),
  hidden: z.boolean().nullish(),
  user_deleted: z.boolean().nullish(),
});

export const topicSchema = z.object({
  title: z.string(),
  slug: z.string().nullish(),
  post_stream: z.object({
    posts: z.array(postSchema),
    stream: z.array(z.number()).nullish(),
  }),
});

export const postsSchema = z.object({ post_stream: z.object({ posts: z.array(postSchema) }) });

export type ListedTopic = z.infer<typeof topicListSchema>['topic_list']['topics'][number];
export type DiscoursePost = z.infer<typeof postSchema>;
