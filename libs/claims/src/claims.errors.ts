import {
  DomainError,
  type FactFault,
  InvalidFieldsError,
  type KnowledgeEdit,
  type RefusedField,
} from '#domain';

/** A message names so many faults; the rest is counted. */
const MOST_LISTED = 10;

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

/** Facts that contradict each other, or lack what a fact must have. */
export class FaultyFactsError extends DomainError {
  constructor(readonly faults: readonly FactFault[]) {
    const listed = faults.slice(0, MOST_LISTED).map(({ factId, detail }) => `${factId}: ${detail}`);
    const more = faults.length > MOST_LISTED ? `; và ${faults.length - MOST_LISTED} điểm khác` : '';
    super(
      'invalid',
      'knowledge.faulty_facts',
      `Căn cứ chưa hợp lệ, xin anh/chị xem lại: ${listed.join('; ')}${more}.`,
    );
  }
}

/** Somebody else has changed the same fact or narrative meanwhile. */
export class StaleKnowledgeError extends DomainError {
  constructor(last: KnowledgeEdit | null) {
    super(
      'conflict',
      'knowledge.stale_version',
      last === null
        ? 'Kho căn cứ chưa có mục này. Xin anh/chị tải lại rồi thêm mới.'
        : `${last.author} đã cập nhật mục này trước. Nội dung anh/chị nhập vẫn được giữ; ` +
            'xin tải lại bản mới nhất rồi sửa tiếp.',
    );
  }
}

/** A narrative that is not known. */
export class KnowledgeItemMissingError extends DomainError {
  constructor() {
    super('not-found', 'knowledge.not_found', 'Kho căn cứ không có mã này.');
  }
}

/** A narrative that names facts which are not known. */
export class UnknownFactsError extends DomainError {
  constructor(ids: readonly string[]) {
    super(
      'invalid',
      'knowledge.unknown_facts',
      `Kho căn cứ không có mã ${ids.join(', ')}. Xin anh/chị kiểm tra lại.`,
    );
  }
}

/** A fact whose form is wrong. */
export class InvalidFactError extends InvalidFieldsError {
  constructor(fields: readonly RefusedField[]) {
    super('knowledge.invalid_fact', 'Căn cứ chưa đúng mẫu.', fields);
  }
}

/** A file that is not a claim model of this program. */
export class ClaimModelFormatError extends DomainError {
  constructor(reason: string) {
    super('invalid', 'claims.invalid_model', `not a claim model: ${reason}`);
  }
}
