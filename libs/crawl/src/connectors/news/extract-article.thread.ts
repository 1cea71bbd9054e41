import { MalformedPageError } from '../../crawl.errors.js';
import { extractArticle, type ExtractedArticle } from './extract-article.js';

export interface ExtractionTask {
  readonly html: string;
  readonly url: string;
}

/** Errors lose their class on the way between threads, so a bad page is told as data. */
export type ExtractionResult =
  { readonly article: ExtractedArticle | null } | { readonly malformed: string };

/** Entry of the worker thread. */
export default function run(task: ExtractionTask): ExtractionResult {
  try {
    return { article: extractArticle(task.html, task.url) };
  } catch (error) {
    // Whatever a parser stumbles over in a stranger's page is the page's fault.
    const detail = error instanceof MalformedPageError ? error.message : 'bộ đọc gặp lỗi';
    return { malformed: detail };
  }
}
