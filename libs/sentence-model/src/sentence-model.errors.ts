/** The configured sentence model cannot be used; the process refuses to start with it. */
export class SentenceModelError extends Error {
  readonly code = 'sentence_model.unusable';

  constructor(file: string, reason: string) {
    super(`SENTENCE_MODEL: không dùng được mô hình câu (unusable model), ${file}: ${reason}`);
    this.name = 'SentenceModelError';
  }
}
