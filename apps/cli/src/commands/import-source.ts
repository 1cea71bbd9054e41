import { type SourceDefinition } from '#domain';

/** The source that imported posts belong to. It is never crawled. */
export const IMPORT_SOURCE: SourceDefinition = {
  id: 'import',
  set: 'import',
  name: 'Bài nhập từ tệp',
  kind: 'import',
  channel: 'other',
  url: 'file:import',
  feeds: [],
  sitemaps: [],
  everySeconds: 0,
  official: false,
  pageId: null,
  apiVersion: null,
  accessTokenEnv: null,
};
