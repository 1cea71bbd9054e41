import { DomainError } from '#domain';

/** A knowledge file that cannot be used: names the file, the line and what is wrong with it. */
export class InvalidKnowledgeError extends DomainError {
  constructor(
    readonly fileName: string,
    readonly line: number,
    reason: string,
  ) {
    super('invalid', 'claims.invalid_knowledge', `${fileName}:${line}: ${reason}`);
  }
}
