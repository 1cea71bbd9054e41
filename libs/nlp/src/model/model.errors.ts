/** The bytes are not a text model, or one of another format: train again or take the right file. */
export class ModelFormatError extends Error {
  readonly code = 'nlp.model_format';

  constructor(reason: string) {
    super(`Text model cannot be read: ${reason}`);
    this.name = 'ModelFormatError';
  }
}
