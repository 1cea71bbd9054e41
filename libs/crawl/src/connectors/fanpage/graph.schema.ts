import { z } from 'zod';

const paging = z
  .object({
    cursors: z.object({ after: z.string().nullish() }).nullish(),
    next: z.string().nullish(),
  })
  .nullish();

const summary = z.object({ summary: z.object({ total_count: z.number() }).nullish() }).nullish();

const author = z.object({ id: z.string().nullish(), name: z.string().nullish() }).nullish();

/** `GET /{page-id}/feed`: `message` is missing on photo posts, `next` on the last page. */
export const feedSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      message: z.string().nullish(),
      created_time: z.string(),
      updated_time: z.string().nullish(),
      permalink_url: z.string().nullish(),
      from: author,
      is_hidden: z.boolean().nullish(),
      comments: summary,
    }),
  ),
  paging,
});

/** `GET /{post-id}/comments`: `from` is missing when the reader may not see the author. */
export const commentsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      message: z.string().nullish(),
      created_time: z.string(),
      from: author,
      parent: z.object({ id: z.string() }).nullish(),
    }),
  ),
  paging,
});

export const graphErrorSchema = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().nullish(),
  }),
});

const percentages = z.object({
  call_count: z.number().default(0),
  total_time: z.number().default(0),
  total_cputime: z.number().default(0),
});

export const appUsageSchema = percentages;

export const businessUsageSchema = z.record(
  z.string(),
  z.array(percentages.extend({ estimated_time_to_regain_access: z.number().default(0) })),
);

export type PagePost = z.infer<typeof feedSchema>['data'][number];
export type PageComment = z.infer<typeof commentsSchema>['data'][number];
export type Paging = z.infer<typeof paging>;
