import { DomainError, type OpinionFailure } from '#domain';

/** Two rebuilds at once would undo each other's work. */
export class RebuildRunningError extends DomainError {
  constructor() {
    super(
      'conflict',
      'search.rebuild_running',
      'Chỉ mục đang được dựng lại bởi một tiến trình khác, xin chờ lần ấy xong ' +
        '(another index:rebuild is running).',
    );
  }
}

/** A process that judges claims cannot start before the facts are in the database. */
export class KnowledgeMissingError extends DomainError {
  constructor() {
    super(
      'invalid',
      'knowledge.missing',
      'Kho căn cứ trong cơ sở dữ liệu còn trống: xin chạy lệnh migrate trước (run migrate first).',
    );
  }
}

/** The outside model did not answer this time; it may be asked again later. */
export class SecondOpinionUnavailableError extends DomainError {
  constructor(failure: OpinionFailure) {
    super(
      'unavailable',
      'enrichment.second_opinion_unavailable',
      `Mô hình ngoài chưa trả lời được lần này (second opinion: ${failure}).`,
    );
  }
}

/** A preview keeps a core busy; one at a time is enough for those who change the law. */
export class PreviewRunningError extends DomainError {
  constructor() {
    super(
      'conflict',
      'knowledge.preview_running',
      'Đang có một lượt xem trước khác, xin thử lại sau ít giây (another preview is running).',
    );
  }
}
