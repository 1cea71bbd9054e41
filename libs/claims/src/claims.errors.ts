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

/** A file that is not a claim model of this program. */
export class ClaimModelFormatError extends DomainError {
  constructor(reason: string) {
    super('invalid', 'claims.invalid_model', `not a claim model: ${reason}`);
  }
}
