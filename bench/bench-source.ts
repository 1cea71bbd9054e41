import { type SourceDefinition } from '#domain';

/** The source that the posts of a benchmark belong to. It is never crawled. */
export const BENCH_SOURCE: SourceDefinition = {
  id: 'nhap',
  set: 'import',
  name: 'Nhập',
  kind: 'import',
  channel: 'other',
  url: 'urn:nhap',
  feeds: [],
  sitemaps: [],
  everySeconds: 3600,
  official: false,
  pageId: null,
  apiVersion: null,
  accessTokenEnv: null,
};
