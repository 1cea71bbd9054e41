export { buildCrawler } from './build-crawler.js';
export { InProcessArticleExtractor } from './connectors/news/article-extractor.js';
export { CrawlModule } from './crawl.module.js';
export { type AllowedOrigin } from './fetch/allowed-origin.js';
export { authorKeyOf } from './run/author-key.js';
export { CrawlSourceRun } from './run/crawl-source-run.js';
export { PostIntake } from './run/post-intake.js';
export { TickSources } from './run/tick-sources.js';
export { parseSourcesFile, type SourcesFile } from './sources/parse-sources-file.js';
